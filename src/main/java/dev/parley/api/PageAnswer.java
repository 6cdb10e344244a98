package dev.parley.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A stretch of a list. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PageAnswer<T>(
        List<T> items,

        @Schema(description = "The value of the parameter “after” for the next page; null when this is the last one")
        @Nullable
        String next) {

    static final String DEFAULT_LIMIT = "50";
    static final int HIGHEST_LIMIT = 100;
    static final String LIMIT_RANGE = "This must be a number from 1 to " + HIGHEST_LIMIT + ".";

    /**
     * The first items of a list of which one more than wanted was read, to see whether there is a next page.
     *
     * @param cursor names the place behind an item
     */
    static <T> PageAnswer<T> of(List<T> read, int limit, Function<T, String> cursor) {
        var items = read.subList(0, Math.min(limit, read.size()));
        return new PageAnswer<>(List.copyOf(items), read.size() > limit ? cursor.apply(items.getLast()) : null);
    }
}
