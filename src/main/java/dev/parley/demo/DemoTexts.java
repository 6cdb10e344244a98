package dev.parley.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the demo's articles and comments from the files under {@code /demo}. */
@Component
@Profile("demo")
class DemoTexts {

    private static final String FENCE = "---\n";

    private final JsonMapper json;

    DemoTexts(JsonMapper json) {
        // The files say "approve" and "published" as people do.
        this.json = json.rebuild()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build();
    }

    /** The articles, the oldest first. */
    List<DemoArticle> articles() {
        return files("articles/*.md").map(this::article).sorted().toList();
    }

    /** The comments on an article, the oldest first; none when there is no file of them. */
    List<DemoComment> commentsOn(DemoArticle article) {
        return files("comments/" + article.slug() + ".yaml")
                .flatMap(file -> comments(file).stream())
                .sorted()
                .toList();
    }

    /** Front matter between two fences, then Markdown. */
    private DemoArticle article(Resource file) {
        var text = text(file);
        var end = text.indexOf(FENCE, FENCE.length());
        Map<String, Object> fields = yaml(text.substring(FENCE.length(), end));
        fields.put("body", text.substring(end + FENCE.length()));
        return json.convertValue(fields, DemoArticle.class);
    }

    private List<DemoComment> comments(Resource file) {
        return json.convertValue(yaml(text(file)), new TypeReference<>() {});
    }

    private static Stream<Resource> files(String pattern) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:demo/" + pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T yaml(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }
}
