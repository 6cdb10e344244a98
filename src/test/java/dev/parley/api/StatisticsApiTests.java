package dev.parley.api;

import static dev.parley.api.Program.assertMistake;
import static dev.parley.api.Program.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.ApiTokens;
import dev.parley.account.Role;
import dev.parley.account.Scope;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatabaseTest
class StatisticsApiTests {

    private static final String STATISTICS = "/api/v1/moderation/statistics";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ApiTokens tokens;

    @Test
    void aProgramReadsWhatWaitsAndWhatWasDecided() {
        var program = program("Mona", Scope.COMMENTS_MODERATE);
        var article = newsroom.article("Snowdrops");
        newsroom.commentOn(article).sent();
        var decided = newsroom.commentOn(article).sent();
        program.posts(
                "/api/v1/moderation/decisions",
                "{\"decision\": \"approve\", \"comments\": [\"%s\"]}".formatted(decided));

        var answer = program.gets(STATISTICS + "?period=30d");

        assertThat(answer).hasStatusOk();
        var statistics = Program.json(answer);
        assertThat(statistics.path("waiting").asInt()).isEqualTo(1);
        assertThat(statistics.path("oldestWaitingSince").asString()).endsWith("Z");
        assertThat(statistics.path("timeZone").asString()).isEqualTo("UTC");
        assertThat(statistics.path("points").size()).isEqualTo(30);
        assertThat(statistics.at("/total/arrived").asInt()).isEqualTo(2);
        assertThat(statistics.at("/points/29/figures/approved").asInt()).isEqualTo(1);
        assertThat(statistics.at("/total/medianSecondsToDecision").asInt()).isBetween(1, 60);
        assertThat(statistics.at("/deciders/0/name").asString()).isEqualTo("Mona");
        assertThat(statistics.path("hoursOfDay").size()).isEqualTo(24);
    }

    @Test
    void aNewSiteHasNoTimeToDecision() {
        var statistics = Program.json(program("Mona", Scope.COMMENTS_MODERATE).gets(STATISTICS));

        assertThat(statistics.path("points").size()).isEqualTo(7);
        assertThat(statistics.path("oldestWaitingSince").isNull()).isTrue();
        assertThat(statistics.at("/total/medianSecondsToDecision").isNull()).isTrue();
    }

    @Test
    void aPeriodThatThereIsNotIsNamed() {
        var program = program("Mona", Scope.COMMENTS_MODERATE);

        assertMistake(program.gets(STATISTICS + "?period=forever"), HttpStatus.BAD_REQUEST, "period");
    }

    @Test
    void whoMayNotModerateReadsNothing() {
        assertProblem(program("Art", Scope.COMMENTS_READ).gets(STATISTICS), HttpStatus.FORBIDDEN);
    }

    private Program program(String name, Scope scope) {
        var staff = newsroom.staff(name, Role.MODERATOR);
        return new Program(
                http, tokens.issue(staff.accountId(), "test", Set.of(scope)).text());
    }
}
