package dev.parley.moderation.check;

import dev.parley.settings.SettingsGroup;
import java.util.List;

/**
 * What a moderator wants to see before it is public, whoever wrote it.
 *
 * @param links how many links hold a comment; 0 for any number
 * @param terms the held terms, one a line
 * @param otherScript whether a comment is held that is written in another script than the site and the article
 */
public record HoldSettings(int links, List<String> terms, boolean otherScript) {

    public static final SettingsGroup<HoldSettings> GROUP =
            new SettingsGroup<>("comment-moderation", new HoldSettings(2, List.of(), true));

    public HoldSettings {
        if (links < 0) {
            throw new IllegalArgumentException("There are no fewer than 0 links.");
        }
        terms = List.copyOf(terms);
    }
}
