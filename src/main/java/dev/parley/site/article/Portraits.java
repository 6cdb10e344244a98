package dev.parley.site.article;

import dev.parley.comment.Sitter;
import dev.parley.comment.ThreadSettings;
import dev.parley.keyring.Keyring;
import dev.parley.keyring.Signer;
import dev.parley.settings.Settings;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/**
 * Draws a portrait for each sitter: a disc with two shapes, by a function that only this site's key computes. The page
 * names its traits alone, each a class that {@code site.css} draws: some ten bytes of the compressed page, where a file
 * would cost a request and its headers.
 */
@Component
class Portraits {

    private static final int BYTES = 6;
    private static final int DIRECTIONS = 8;

    private final Signer keyed;
    private final Settings settings;

    Portraits(Keyring keyring, Settings settings) {
        this.keyed = keyring.signer("avatar");
        this.settings = settings;
    }

    /** The portrait as an element without words; empty where the site shows none. */
    String of(Sitter sitter) {
        return settings.get(ThreadSettings.GROUP).avatars()
                ? draw(keyed.sign(sitter.identity().getBytes(StandardCharsets.UTF_8), BYTES))
                : "";
    }

    private static String draw(byte[] value) {
        var direction = choice(value[1], DIRECTIONS);
        // The shape keeps away from the disc's middle.
        var opposite = choice(direction + 3 + choice(value[3], 3), DIRECTIONS);
        return "<i class=\"avatar h%d d%d n%d r%d t%d m%d s%d z%d\"></i>"
                .formatted(
                        choice(value[0], 12),
                        direction,
                        8 + choice(value[2], 4),
                        9 + choice(value[4], 5),
                        opposite,
                        5 + choice(value[2] >> 2, 3),
                        choice(value[5], 5),
                        5 + choice(value[5] >> 4, 3));
    }

    private static int choice(int value, int choices) {
        return Math.floorMod(value, choices);
    }
}
