package dev.parley.site.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.ArticleId;
import dev.parley.keyring.Keyring;
import dev.parley.site.SetClock;
import dev.parley.site.article.FormTokens.Validity;
import dev.parley.testing.DatabaseTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a form is good, and for what. */
@DatabaseTest
class FormTokensTests {

    private final ArticleId article = new ArticleId(UUID.randomUUID());
    private final SetClock clock = new SetClock();

    private final FormTokens tokens;

    FormTokensTests(@Autowired Keyring keyring) {
        this.tokens = new FormTokens(keyring, clock);
    }

    @Test
    void allFormsOfAnHourHaveTheSameToken() {
        var first = tokens.issue(article, null);
        clock.advance(Duration.ofMinutes(44));
        assertThat(tokens.issue(article, null)).isEqualTo(first);

        clock.advance(Duration.ofMinutes(1));
        assertThat(tokens.issue(article, null)).isNotEqualTo(first);
    }

    @Test
    void aFormIsGoodForTwoDaysAndThenExpires() {
        var token = tokens.issue(article, null);
        clock.advance(Duration.ofHours(48));
        assertThat(tokens.check(token, article).validity()).isEqualTo(Validity.GOOD);

        clock.advance(Duration.ofHours(1));
        assertThat(tokens.check(token, article).validity()).isEqualTo(Validity.EXPIRED);
    }

    @Test
    void aFormOfAnotherArticleIsNoFormOfThisOne() {
        assertThat(tokens.check(tokens.issue(new ArticleId(UUID.randomUUID()), null), article)
                        .validity())
                .isEqualTo(Validity.FORGED);
    }

    @Test
    void anotherHourCanNotBeWrittenIntoAToken() {
        var token = tokens.issue(article, null);
        var signature = token.substring(token.indexOf('.'));

        for (var forged : new String[] {"1" + signature, signature, ".", "", "x.y", "-1" + signature, token + "A"}) {
            assertThat(tokens.check(forged, article).validity()).as(forged).isEqualTo(Validity.FORGED);
        }
    }

    @Test
    void aTokenNamesTheTextThatStoodUnderItsFormAlsoWhenItHasExpired() {
        var token = tokens.issue(article, 7L);
        assertThat(tokens.check(token, article)).isEqualTo(new FormTokens.Checked(Validity.GOOD, 7L));

        clock.advance(Duration.ofHours(49));
        assertThat(tokens.check(token, article)).isEqualTo(new FormTokens.Checked(Validity.EXPIRED, 7L));
    }

    @Test
    void anotherTextCanNotBeWrittenIntoATokenNorTakenOut() {
        var hour = tokens.issue(article, null).split("\\.")[0];
        var plain = tokens.issue(article, null).split("\\.")[1];
        var seven = tokens.issue(article, 7L).split("\\.")[2];

        for (var forged : List.of(
                hour + "." + seven,
                hour + ".8." + seven,
                hour + ".07." + seven,
                hour + ".7." + plain,
                hour + "..7." + seven,
                hour + ".." + plain,
                hour + ".-7." + seven,
                hour + ".7.7." + seven,
                hour + ".99999999999999999999." + seven)) {
            assertThat(tokens.check(forged, article))
                    .as(forged)
                    .isEqualTo(new FormTokens.Checked(Validity.FORGED, null));
        }
    }
}
