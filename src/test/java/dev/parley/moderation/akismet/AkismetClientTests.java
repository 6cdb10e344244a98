package dev.parley.moderation.akismet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.site.SetClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How Parley speaks with Akismet, against a stand-in that speaks as its documentation says. */
class AkismetClientTests {

    private AkismetStandIn akismet;
    private AkismetClient client;

    @BeforeEach
    void akismetRuns() {
        akismet = AkismetStandIn.started();
        client = AkismetKit.client(akismet);
    }

    @AfterEach
    void akismetEnds() {
        akismet.close();
    }

    @Test
    void itIsToldWhatTheProtocolAsksFor() {
        client.check(AkismetKit.comment(AkismetKit.ORIGIN));

        assertThat(akismet.fields())
                .containsEntry("api_key", AkismetStandIn.KEY)
                .containsEntry("blog", "https://blog.example/")
                .containsEntry("blog_lang", "fr_ca")
                .containsEntry("blog_charset", "UTF-8")
                .containsEntry("user_ip", "203.0.113.7")
                .containsEntry("user_agent", "Mozilla/5.0 (Läsare)")
                .containsEntry("referrer", "https://blog.example/articles/spring")
                .containsEntry("permalink", "https://blog.example/articles/spring")
                .containsEntry("comment_type", "comment")
                .containsEntry("comment_author", "Зоя & Co")
                .containsEntry("comment_author_url", "https://zoya.example/?a=1&b=2")
                .containsEntry("comment_content", "Käse + 100 % 🧀\nhttps://x.example")
                .containsEntry("comment_date_gmt", "2026-11-25T09:30:15Z")
                .containsEntry("comment_post_modified_gmt", "2026-11-20T08:00:00Z")
                .hasSize(16)
                .containsEntry("honeypot_field_name", "subject")
                .containsEntry("subject", "");
        assertThat(akismet.requests().getFirst().type()).startsWith("application/x-www-form-urlencoded");
    }

    @Test
    void aReplyIsToldAsOne() {
        client.check(AkismetKit.reply());

        assertThat(akismet.fields()).containsEntry("comment_type", "reply");
    }

    @Test
    void theMailAddressIsSentOnlyWhenItIsHandedOver() {
        client.check(AkismetKit.comment(new Origin("203.0.113.7", null, "zoya@reader.example", "")));

        assertThat(akismet.fields())
                .containsEntry("comment_author_email", "zoya@reader.example")
                .doesNotContainKey("user_agent");
    }

    @Test
    void aCommentWhoseSenderIsForgottenIsToldAsBeingCheckedAgain() {
        client.check(AkismetKit.comment(Origin.FORGOTTEN));

        assertThat(akismet.fields())
                .containsEntry("user_ip", "0.0.0.0")
                .containsEntry("recheck_reason", "retry")
                .doesNotContainKeys("honeypot_field_name", "subject");
    }

    @Test
    void itSaysHamOrSpamOrBlatantSpam() {
        assertThat(check()).isEqualTo(new Answer.Given<>(Opinion.HAM));
        akismet.thinks("true");
        assertThat(check()).isEqualTo(new Answer.Given<>(Opinion.SPAM));
        akismet.thinks("true", "X-akismet-pro-tip", "discard");
        assertThat(check()).isEqualTo(new Answer.Given<>(Opinion.BLATANT_SPAM));
    }

    @Test
    void anAnswerThatBearsAnErrorIsNoOpinion() {
        akismet.thinks("false", "X-akismet-error", "suspended");

        assertThat(check()).isEqualTo(new Answer.Missing<>(Trouble.REFUSED, "suspended"));
    }

    @Test
    void whatItSaysAboutAMistakeIsToldOn() {
        akismet.thinks("invalid", "X-akismet-debug-help", "Empty \"blog\" value for " + AkismetStandIn.KEY);

        assertThat(check()).isEqualTo(new Answer.Missing<>(Trouble.REFUSED, "Empty \"blog\" value for (the key)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "maybe", "TRUE FALSE", "<html>Please sign in to this wireless network</html>", "\u0000"})
    void whatIsNoAnswerIsTakenForNone(String garbage) {
        akismet.thinks(garbage);

        assertThat(check()).isEqualTo(new Answer.Missing<>(Trouble.UNINTELLIGIBLE, ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 403, 404})
    void whatIsAnsweredWithAnotherStatusIsNoAnswer(int status) {
        akismet.fails(status);

        assertThat(check()).isEqualTo(new Answer.Missing<>(Trouble.UNINTELLIGIBLE, ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void aServiceThatFailsIsOutOfReach(int status) {
        akismet.fails(status);

        assertThat(check()).isEqualTo(new Answer.Missing<>(Trouble.UNREACHABLE, ""));
    }

    @Test
    void aServiceThatSaysNothingIsOutOfReach() {
        akismet.fallsSilent();

        assertThat(check()).isEqualTo(new Answer.Missing<>(Trouble.UNREACHABLE, ""));
    }

    @Test
    void aServiceThatNeverComesToItsEndIsOutOfReach() {
        akismet.fallsSilentInMidSentence();

        assertThat(check()).isEqualTo(new Answer.Missing<>(Trouble.UNREACHABLE, ""));
    }

    @Test
    void aServiceThatIsNotThereIsOutOfReach() throws IOException {
        int unused;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            unused = socket.getLocalPort();
        }
        var properties = AkismetKit.properties("http://127.0.0.1:" + unused, AkismetStandIn.KEY);

        assertThat(AkismetKit.client(properties, new SetClock()).check(AkismetKit.comment(AkismetKit.ORIGIN)))
                .isEqualTo(new Answer.Missing<>(Trouble.UNREACHABLE, ""));
    }

    @Test
    void spamAndHamAreToldWithTheSameFieldsAsTheCheck() {
        var comment = AkismetKit.comment(AkismetKit.ORIGIN);
        client.check(comment);

        assertThat(client.submitSpam(comment)).isEqualTo(new Answer.Given<>(new Thanks()));
        assertThat(client.submitHam(comment)).isEqualTo(new Answer.Given<>(new Thanks()));
        assertThat(akismet.requests())
                .extracting(AkismetStandIn.Request::call)
                .containsExactly("comment-check", "submit-spam", "submit-ham");
        assertThat(akismet.requests())
                .extracting(AkismetStandIn.Request::fields)
                .containsOnly(akismet.requests().getFirst().fields());
    }

    @Test
    void aKeyIsValidOrInvalid() {
        assertThat(client.verifyKey()).isEqualTo(new Answer.Given<>(KeyStanding.VALID));
        assertThat(akismet.fields())
                .containsEntry("key", AkismetStandIn.KEY)
                .containsEntry("blog", "https://blog.example/");

        var other = AkismetKit.client(AkismetKit.properties(akismet.host(), "wrong"), new SetClock());
        assertThat(other.verifyKey()).isEqualTo(new Answer.Given<>(KeyStanding.INVALID));
        assertThat(other.check(AkismetKit.comment(AkismetKit.ORIGIN)))
                .isEqualTo(new Answer.Missing<>(Trouble.REFUSED, "The key is invalid."));
    }

    @Test
    void withoutAKeyNobodyIsAsked() {
        var keyless = AkismetKit.client(AkismetKit.properties(akismet.host(), " "), new SetClock());

        assertThat(keyless.check(AkismetKit.comment(AkismetKit.ORIGIN))).isInstanceOf(Answer.Missing.class);
        assertThat(akismet.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a key", "key/../", "ключ", "a:b@c"})
    void aKeyThatCannotStandInTheAddressIsToldAndNotShown(String key) {
        var client = AkismetKit.client(AkismetKit.properties("http://{key}.invalid", key), new SetClock());

        assertThat(client.check(AkismetKit.comment(AkismetKit.ORIGIN)))
                .isInstanceOfSatisfying(
                        Answer.Missing.class,
                        missing -> assertThat(missing.help()).doesNotContain(key));
    }

    @Test
    void theKeyStandsBeforeTheHostWhereTheAddressSaysSo() {
        var properties = AkismetKit.properties("https://{key}.rest.akismet.com", "123abc");

        assertThat(properties.address("comment-check"))
                .hasToString("https://123abc.rest.akismet.com/1.1/comment-check");
        assertThat(properties.verification()).hasToString("https://rest.akismet.com/1.1/verify-key");
    }

    @Test
    void nothingOfTheReaderOrTheKeyIsShownInTexts() {
        var origin = new Origin("203.0.113.7", "Mozilla", "zoya@reader.example", "");

        assertThat(AkismetKit.comment(origin).toString() + AkismetKit.properties(akismet.host(), "secretkey"))
                .doesNotContain("203.0.113.7", "zoya@", "secretkey", "Käse");
    }

    private Answer<Opinion> check() {
        return client.check(AkismetKit.comment(AkismetKit.ORIGIN));
    }
}
