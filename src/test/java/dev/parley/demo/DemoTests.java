package dev.parley.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Accounts;
import dev.parley.account.Role;
import dev.parley.article.ArticleTeaser;
import dev.parley.article.Articles;
import dev.parley.comment.Status;
import dev.parley.moderation.Queue;
import dev.parley.settings.SiteProperties;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("demo")
@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class DemoTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Articles articles;

    @Autowired
    private Queue queue;

    @Autowired
    private DemoAccounts demoAccounts;

    @Autowired
    private DemoAtStart start;

    @Autowired
    private DemoDesk desk;

    @Autowired
    private SiteProperties settings;

    @Test
    void hasAnAccountForEachRole() {
        assertThat(demoAccounts.kept()).extracting(DemoAccount::role).containsExactly(Role.values());
        for (var account : demoAccounts.kept()) {
            assertThat(accounts.find(account.email()).orElseThrow().roles()).containsExactly(account.role());
        }
    }

    @Test
    void hasArticlesAndKeepsTheAdvertisementAndThePlannedOneBack() {
        assertThat(articles.newest(1, 50))
                .hasSize(6)
                .isSortedAccordingTo((one, other) -> other.publishedAt().compareTo(one.publishedAt()))
                .extracting(ArticleTeaser::title)
                .contains("Welcome to Parley")
                .doesNotContain("New Step by Step Map For Massage Therapy", "A reading list for spring");
        assertThat(articles.nextPublication()).isPresent();
    }

    @Test
    void hasCommentsOfTheLastDaysOfWhichADozenWait() {
        var waiting = desk.as(
                Role.MODERATOR, staff -> queue.page(Status.PENDING, null, 50).items());
        assertThat(waiting).hasSize(12);
        assertThat(waiting.getLast().row().submittedAt())
                .isBetween(Instant.now().minus(Duration.ofDays(1)), Instant.now());
    }

    @Test
    void isLoadedOnceAndTellsAtEachStartHowToGetIn(CapturedOutput output) {
        start.prepare();

        assertThat(accounts.count()).isEqualTo(Role.values().length);
        for (var account : demoAccounts.kept()) {
            assertThat(output.getOut()).contains(account.email(), account.password());
        }
        assertThat(output.getOut()).contains(settings.absolute("/admin"));
    }

    @Test
    void keepsItsPasswordsWhereOnlyTheOwnerOfTheFileCanReadThem() throws Exception {
        var file = settings.dataDir().resolve("demo-accounts.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
