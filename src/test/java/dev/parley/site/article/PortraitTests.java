package dev.parley.site.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.ArticleId;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.Seen;
import dev.parley.comment.Sitter;
import dev.parley.comment.ThreadSettings;
import dev.parley.comment.ThreadSettings.FirstPage;
import dev.parley.comment.Verb;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The drawings beside comments. */
@DatabaseTest
class PortraitTests {

    private static final Pattern PORTRAIT = Pattern.compile("<i class=\"avatar[^>]*>.*?</i>");

    private static final Pattern TRAIT = Pattern.compile(" ([a-z][0-9]+)\\b");
    private static final Pattern RULE = Pattern.compile("(?m)(?:^|, )\\.([a-z][0-9]+)(?:::before|::after)?(?= \\{|, )");

    @Autowired
    private Portraits portraits;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentDecisions decisions;

    private ArticleId article;

    @BeforeEach
    void anArticleIsPublished() {
        article = newsroom.article("Spring is here");
    }

    @Test
    void areTheSameForOneWriterUnderOneNameAndOthersForOthers() {
        approved("Ann", "ann@reader.example", "One");
        approved("Ann", "ANN@reader.example", "Two");
        approved("Ann", "imitator@reader.example", "Three");
        approved("Ann's other name", "ann@reader.example", "Four");

        var drawn = portraits();
        assertThat(drawn).hasSize(4);
        assertThat(drawn.get(0)).isEqualTo(drawn.get(1));
        assertThat(Set.copyOf(drawn)).hasSize(3);
    }

    @Test
    void areDecorationsThatAskNobody() {
        approved("Ann", "ann@reader.example", "One");

        assertThat(portraits()).singleElement().asString().matches("<i class=\"avatar( [a-z][0-9]+){8}\"></i>");
    }

    @Test
    void areDrawnByTheStyleSheetInEachOfTheirTraits() throws IOException {
        var named = IntStream.range(0, 500)
                .mapToObj(number -> portraits.of(new Sitter("name " + number)))
                .flatMap(drawn -> traits(TRAIT, drawn))
                .collect(Collectors.toSet());

        var styles = new ClassPathResource("static/assets/site.css").getContentAsString(StandardCharsets.UTF_8);
        assertThat(named).hasSize(48);
        assertThat(traits(RULE, styles)).containsAll(named);
    }

    private static Stream<String> traits(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    @Test
    void areLeftOutWhereTheSiteWantsNone() {
        approved("Ann", "ann@reader.example", "One");
        newsroom.set(ThreadSettings.GROUP, new ThreadSettings(5, 50, FirstPage.OLDEST, false, false));

        assertThat(portraits()).isEmpty();
    }

    private List<String> portraits() {
        return PORTRAIT.matcher(page()).results().map(MatchResult::group).toList();
    }

    private String page() {
        return new String(
                web.get()
                        .uri("/articles/spring-is-here?reply=none")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private void approved(String name, String address, String text) {
        CommentId comment =
                newsroom.commentOn(article).by(name).at(address).saying(text).sent();
        var version = decisions.states(List.of(comment)).getFirst().version();
        decisions.decide(Verb.APPROVE, List.of(new Seen(comment, version)));
    }
}
