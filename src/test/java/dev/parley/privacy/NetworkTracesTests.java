package dev.parley.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.comment.CommentId;
import dev.parley.comment.Verb;
import dev.parley.kernel.Network;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.settings.SiteProperties;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Readers write, report and appeal from known networks; then all that is stored and logged is searched for these. */
@DatabaseTest
class NetworkTracesTests {

    private static final List<String> ADDRESSES = List.of("198.51.100.213", "2001:db8:7e1:9c4d:8a2e:370:7334:5a17");
    private static final String PAGE = "/articles/the-network";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Moderation moderation;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource tables;

    @Autowired
    private SiteProperties settings;

    private EverythingLogged log;
    private Visits visits;
    private Staff boss;

    @BeforeEach
    void readersCome() {
        DatabaseFile.compact(tables);
        log = EverythingLogged.listen();
        visits = new Visits(http);
        boss = newsroom.staff("Theo", Role.ADMINISTRATOR);
        newsroom.article("The network");
        ADDRESSES.forEach(this::visitFrom);
    }

    @AfterEach
    void nobodyListensAnyMore() {
        log.close();
    }

    @Test
    void neitherAnAddressNorItsNetworkIsInAnyTableFileOrLogOfOurs() {
        assertThat(database.sql("select count(distinct mark) from network_mark")
                        .query(Integer.class)
                        .single())
                .isEqualTo(ADDRESSES.size());
        assertThat(places()).isEmpty();
    }

    @Test
    void aMarkThatAnybodyCouldComputeWouldBeFound() throws Exception {
        for (var address : ADDRESSES) {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(Network.of(address).getBytes(UTF_8));
            database.sql("update network_mark set mark = ?")
                    .param(Arrays.copyOf(hash, 8))
                    .update();

            assertThat(places().keySet()).anyMatch(place -> place.equalsIgnoreCase("the table network_mark"));
        }
    }

    /** A comment that is public and reported, and one that is rejected and whose writer appeals. */
    private void visitFrom(String address) {
        var shown = leave("To be public, number " + ADDRESSES.indexOf(address), address);
        decide(Verb.APPROVE, shown);
        assertThat(visits.send(
                        shown.substring(0, shown.indexOf('?')) + "/report",
                        Map.of(
                                "reason", "illegal",
                                "explanation", "It breaks a law",
                                "name", "Ben",
                                "email", "ben@reader.example",
                                "good_faith", "yes"),
                        address))
                .hasStatus(303);
        var rejected = leave("To be rejected, number " + ADDRESSES.indexOf(address), address);
        decide(Verb.REJECT, rejected);
        assertThat(visits.send(rejected.replace("?", "/appeal?"), Map.of("explanation", "Please look again"), address))
                .hasStatus(303);
    }

    private String leave(String text, String address) {
        var typed = Map.of("author", "Ann", "email", "ann@reader.example", "comment", text, "url", "");
        var left = visits.leave(PAGE, typed, address);
        assertThat(left).hasStatus(303);
        return Objects.requireNonNull(left.getResponse().getHeader("Location"));
    }

    private void decide(Verb verb, String page) {
        var comment = new CommentId(UUID.fromString(page.substring("/comments/".length(), page.indexOf('?'))));
        newsroom.as(boss, () -> moderation.decideUnseen(Ruling.of(verb), List.of(comment), boss));
    }

    private Map<String, List<String>> places() {
        var haystack = new Haystack();
        new DatabaseDump(tables).addTo(haystack);
        haystack.addFiles(settings.dataDir());
        log.addTo(haystack, "dev.parley");
        return haystack.placesOf(ADDRESSES.stream().map(Traces::ofNetwork).toList());
    }
}
