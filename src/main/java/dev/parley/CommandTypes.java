package dev.parley;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import picocli.CommandLine.Command;

/**
 * Finds the commands that the modules bring: beans that bear picocli's {@link Command} and have a name that ends
 * in {@code Command}.
 */
final class CommandTypes {

    private CommandTypes() {}

    static List<Class<?>> find() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.setResourcePattern("**/*Command.class");
        scanner.addIncludeFilter(new AnnotationTypeFilter(Command.class));
        return scanner.findCandidateComponents(CommandTypes.class.getPackageName()).stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), CommandTypes.class.getClassLoader()))
                .filter(CommandTypes::isCommand)
                .sorted(Comparator.comparing(
                        type -> type.getAnnotation(Command.class).name()))
                .toList();
    }

    static boolean isCommand(Class<?> type) {
        return type.isAnnotationPresent(Command.class) && type.isAnnotationPresent(Component.class);
    }

    static boolean asksForSomething(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .anyMatch(constructor -> constructor.getParameterCount() > 0);
    }
}
