package dev.parley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final Path PICTURE = Path.of("docs", "modules.md");

    private final ApplicationModules modules = ApplicationModules.of(Parley.class);

    @Test
    void modulesUseOnlyTheModulesBelowThemAndOnlyTheirPublicFaces() {
        modules.verify();
    }

    /** A {@code package-info} of the tests would stand before the module's own, and nothing would be forbidden to it. */
    @Test
    void eachModuleSaysWhatItMayUse() throws IOException {
        try (var packages = Files.list(Path.of("src", "main", "java", "dev", "parley"))) {
            assertThat(packages.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(modules.getModuleByName(name)
                                    .orElseThrow()
                                    .getBasePackage()
                                    .getAnnotation(ApplicationModule.class))
                            .isPresent());
        }
    }

    @Test
    void thePictureOfTheModulesIsTheOneInTheDocumentation() throws IOException {
        var drawn = ModulesPicture.of(modules).markdown();
        var committed = Files.exists(PICTURE) ? Files.readString(PICTURE, UTF_8) : "";
        Files.createDirectories(PICTURE.getParent());
        Files.writeString(PICTURE, drawn, UTF_8);
        assertThat(drawn)
                .as("%s was out of date; it has been drawn anew, commit it", PICTURE)
                .isEqualTo(committed);
    }
}
