package dev.parley.site.article;

import dev.parley.comment.Sitter;
import dev.parley.comment.ThreadSettings;
import dev.parley.keyring.Keyring;
import dev.parley.keyring.Signer;
import dev.parley.settings.Settings;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/**
 * Draws a portrait for each sitter: a disc with two shapes, by a function that only this site's key computes. It stands
 * in the page itself: some 60 bytes of the compressed page each, where a file each would cost a request and its headers.
 */
@Component
class Portraits {

    private static final int BYTES = 6;
    private static final int HUES = 12;
    private static final int DIRECTIONS = 8;

    private final Signer keyed;
    private final Settings settings;

    Portraits(Keyring keyring, Settings settings) {
        this.keyed = keyring.signer("avatar");
        this.settings = settings;
    }

    /** The portrait as SVG; empty where the site shows none. */
    String of(Sitter sitter) {
        return settings.get(ThreadSettings.GROUP).avatars()
                ? draw(keyed.sign(sitter.identity().getBytes(StandardCharsets.UTF_8), BYTES))
                : "";
    }

    private static String draw(byte[] value) {
        var direction = choice(value[1], DIRECTIONS);
        var disc = Spot.at(direction, 8 + choice(value[2], 4));
        var other = Spot.at(direction + 3 + choice(value[3], 3), 5 + choice(value[2] >> 2, 3));
        return "<svg class=\"avatar hue-%d\" viewBox=\"0 0 32 32\" aria-hidden=\"true\"><circle cx=\"%d\" cy=\"%d\" r=\"%d\"/>%s</svg>"
                .formatted(
                        choice(value[0], HUES),
                        disc.x(),
                        disc.y(),
                        9 + choice(value[4], 5),
                        shape(choice(value[5], 5), other, 5 + choice(value[5] >> 4, 3)));
    }

    private static String shape(int kind, Spot at, int size) {
        var x = at.x();
        var y = at.y();
        var path = switch (kind) {
            case 0 -> "M%d %da%3$d %3$d 0 1 0 %4$d 0a%3$d %3$d 0 1 0-%4$d 0z".formatted(x - size, y, size, 2 * size);
            case 1 -> "M%d %dl%3$d %3$d-%3$d %3$d-%3$d-%3$dz".formatted(x, y - size, size);
            case 2 -> "M%d %dl%d %dh-%dz".formatted(x, y - size, size, 2 * size, 2 * size);
            case 3 -> "M%d %dh%dv%dh-%dz".formatted(x - size, y - 3, 2 * size, 6, 2 * size);
            default -> "M%d %da%3$d %3$d 0 0 1 %4$d 0z".formatted(x - size, y + 3, size, 2 * size);
        };
        return "<path d=\"" + path + "\"/>";
    }

    private static int choice(int value, int choices) {
        return Math.floorMod(value, choices);
    }

    /** A point of the picture, in whole units. */
    private record Spot(int x, int y) {

        static Spot at(int direction, int distance) {
            var angle = direction * 2 * Math.PI / DIRECTIONS;
            return new Spot(
                    16 + (int) Math.round(distance * Math.cos(angle)),
                    16 + (int) Math.round(distance * Math.sin(angle)));
        }
    }
}
