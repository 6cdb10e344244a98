package dev.parley.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Tells of what kind the domain of an address is, by lists that come with Parley. */
@Component
class Domains {

    private final Set<String> freeMail = read("free-mail.txt");
    private final Set<String> disposable = read("disposable.txt");

    DomainClass classOf(EmailAddress address) {
        // From the whole domain on upwards, so that mail.example.org counts as example.org does.
        for (var domain = address.domain(); domain.indexOf('.') > 0; domain = above(domain)) {
            if (disposable.contains(domain)) {
                return DomainClass.DISPOSABLE;
            }
            if (freeMail.contains(domain)) {
                return DomainClass.FREE_MAIL;
            }
        }
        return DomainClass.OWN;
    }

    private static String above(String domain) {
        return domain.substring(domain.indexOf('.') + 1);
    }

    private static Set<String> read(String name) {
        try {
            return new ClassPathResource("reader/" + name)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
