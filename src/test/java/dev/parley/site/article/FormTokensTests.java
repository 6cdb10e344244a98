package dev.parley.site.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.ArticleId;
import dev.parley.keyring.Keyring;
import dev.parley.site.SetClock;
import dev.parley.site.article.FormTokens.Validity;
import dev.parley.testing.DatabaseTest;
import java.time.Duration;
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
        var first = tokens.issue(article);
        clock.advance(Duration.ofMinutes(44));
        assertThat(tokens.issue(article)).isEqualTo(first);

        clock.advance(Duration.ofMinutes(1));
        assertThat(tokens.issue(article)).isNotEqualTo(first);
    }

    @Test
    void aFormIsGoodForTwoDaysAndThenExpires() {
        var token = tokens.issue(article);
        clock.advance(Duration.ofHours(48));
        assertThat(tokens.check(token, article)).isEqualTo(Validity.GOOD);

        clock.advance(Duration.ofHours(1));
        assertThat(tokens.check(token, article)).isEqualTo(Validity.EXPIRED);
    }

    @Test
    void aFormOfAnotherArticleIsNoFormOfThisOne() {
        assertThat(tokens.check(tokens.issue(new ArticleId(UUID.randomUUID())), article))
                .isEqualTo(Validity.FORGED);
    }

    @Test
    void anotherHourCanNotBeWrittenIntoAToken() {
        var token = tokens.issue(article);
        var signature = token.substring(token.indexOf('.'));

        for (var forged : new String[] {"1" + signature, signature, ".", "", "x.y", "-1" + signature, token + "A"}) {
            assertThat(tokens.check(forged, article)).as(forged).isEqualTo(Validity.FORGED);
        }
    }
}
