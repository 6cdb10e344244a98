package dev.parley.reader.rights;

import java.util.Optional;

/** What a module does with what readers leave, as a paragraph of the site's privacy page; as it is set at this moment. */
@FunctionalInterface
public interface PrivacyStatement {

    /** The paragraph in Markdown; empty when there is nothing to say. */
    Optional<String> markdown();
}
