package dev.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.moderation.Statistics;
import dev.parley.moderation.StatisticsPeriod;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Statements;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Measures the dashboard's numbers on a large site. Not a test of every build: only {@code src/bench/dashboard} runs it. */
@DatabaseTest
class DashboardBenchmark {

    private static final int COMMENTS = Integer.getInteger("parley.bench.comments", 1_000_000);
    private static final int WARM_UP = 100;
    private static final int ROUNDS = 200;

    @Autowired
    private Statistics statistics;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("moderator", "", "ROLE_MODERATOR"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theDashboardTakesAsManyStatementsForAMillionCommentsAsForAFew() {
        new LargeSite(database, clock.instant()).fill(100, 10);
        var few = counts();
        database.update("delete from comment");
        database.update("delete from decision");
        database.update("delete from article");
        database.update("delete from account");
        database.update("delete from moderation_tally");

        var begin = System.nanoTime();
        new LargeSite(database, clock.instant()).fill(COMMENTS, COMMENTS / 10);
        System.out.printf("Dashboard: %,d comments written in %.0f s%n", COMMENTS, seconds(begin));
        begin = System.nanoTime();
        statistics.catchUp();
        System.out.printf("Dashboard: counted for the first time in %.1f s%n", seconds(begin));

        for (var period : StatisticsPeriod.values()) {
            System.out.printf("Dashboard: %s: %s, %d statements%n", period, measure(period), counts().get(period));
        }
        // Where nobody decided anything in a period, nobody's name has to be found.
        assertThat(Collections.max(counts().values())).isEqualTo(Collections.max(few.values()));
    }

    private Map<StatisticsPeriod, Integer> counts() {
        var counts = new TreeMap<StatisticsPeriod, Integer>();
        for (var period : StatisticsPeriod.values()) {
            statistics.of(period);
            counts.put(period, statements.during(() -> statistics.of(period)).size());
        }
        return counts;
    }

    private String measure(StatisticsPeriod period) {
        IntStream.range(0, WARM_UP).forEach(_ -> statistics.of(period));
        var nanos = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            assertThat(statistics.of(period).queue().count()).isEqualTo(COMMENTS / 10);
            nanos[round] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return "median %.1f ms, 95th percentile %.1f ms"
                .formatted(nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS * 95 / 100] / 1e6);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
