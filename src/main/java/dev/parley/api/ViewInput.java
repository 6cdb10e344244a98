package dev.parley.api;

import static java.util.stream.Collectors.joining;

import dev.parley.api.input.InvalidInput;
import dev.parley.moderation.queue.ViewForm;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A view to keep. */
@Schema(name = "ViewInput")
record ViewInput(
        @Schema(description = "What it is called, at most 60 characters", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String name,

        @Schema(
                description = "Which comments it shows: the parameters of the queue's address; the queue when left out",
                example = ViewAnswer.EXAMPLE)
        @Nullable
        Map<String, @Nullable String> filter,

        @Schema(description = "Whether all moderators see it; not when left out") @Nullable
        Boolean shared) {

    /** @throws InvalidInput when a part of the filter is null */
    ViewForm toForm() {
        return new ViewForm(Objects.requireNonNullElse(name, ""), query(), Boolean.TRUE.equals(shared));
    }

    private String query() {
        return filter == null
                ? ""
                : filter.entrySet().stream()
                        .map(part -> encoded(part.getKey()) + "=" + encoded(value(part)))
                        .collect(joining("&"));
    }

    private static String value(Map.Entry<String, @Nullable String> part) {
        var value = part.getValue();
        if (value == null) {
            throw InvalidInput.field("filter", "“%s” has no value.".formatted(part.getKey()));
        }
        return value;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
