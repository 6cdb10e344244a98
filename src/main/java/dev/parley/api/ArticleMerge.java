package dev.parley.api;

import dev.parley.article.ArticleEdit;
import dev.parley.article.ArticleState;
import java.time.Instant;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lays the fields of a merge patch (RFC 7396) over what an article has. */
@Component
class ArticleMerge {

    private final JsonMapper json;

    ArticleMerge(JsonMapper json) {
        this.json = json;
    }

    /**
     * What the article is to have; a field that the patch sets to null gets its default.
     *
     * @throws tools.jackson.core.JacksonException when a field isn't known or has another type
     */
    ArticleInput merge(ArticleEdit article, ObjectNode patch, Instant now) {
        ObjectNode merged = json.valueToTree(ArticleInput.of(article, now));
        if (publishesEarlier(article, patch, now)) {
            merged.set("publishAt", json.valueToTree(now));
        }
        patch.properties().forEach(field -> set(merged, field.getKey(), field.getValue()));
        return json.treeToValue(merged, ArticleInput.class);
    }

    // "Published", said of a scheduled article without a date, means now and not the date that was planned.
    private static boolean publishesEarlier(ArticleEdit article, ObjectNode patch, Instant now) {
        return article.state(now) == ArticleState.SCHEDULED
                && ArticleStatusWord.PUBLISHED
                        .word()
                        .equals(patch.path("status").asString(""));
    }

    private static void set(ObjectNode merged, String name, JsonNode value) {
        if (value.isNull()) {
            merged.remove(name);
        } else {
            merged.set(name, value);
        }
    }
}
