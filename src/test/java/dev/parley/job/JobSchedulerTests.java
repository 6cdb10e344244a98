package dev.parley.job;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.testing.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** How nodes share the recurring work. */
@DatabaseTest
class JobSchedulerTests {

    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final Duration LATER = Duration.ofHours(1);
    private static final JobProperties OFTEN = new JobProperties(true, Duration.ofMillis(20));

    @Autowired
    private DataSource database;

    @Autowired
    private Clock clock;

    @Autowired
    private ObjectProvider<JobScheduler> application;

    private final List<JobScheduler> nodes = new ArrayList<>();

    @AfterEach
    void nodesStop() {
        nodes.forEach(JobScheduler::stop);
    }

    @Test
    void aJobIsNeverDoneByTwoNodesAtTheSameTime() throws Exception {
        var inside = new AtomicInteger();
        var met = new AtomicBoolean();
        var rounds = new CountDownLatch(20);
        Runnable work = () -> {
            met.compareAndSet(false, inside.incrementAndGet() > 1);
            Thread.yield();
            inside.decrementAndGet();
            rounds.countDown();
        };

        node(Job.every(AT_ONCE, "shared", work));
        node(Job.every(AT_ONCE, "shared", work));

        assertThat(rounds.await(60, SECONDS)).isTrue();
        assertThat(met).isFalse();
    }

    @Test
    void aJobThatFailsIsDoneAgain() throws Exception {
        var attempts = new CountDownLatch(3);

        node(Job.every(AT_ONCE, "failing", () -> {
            attempts.countDown();
            throw new IllegalStateException("This one always fails");
        }));

        assertThat(attempts.await(60, SECONDS)).isTrue();
    }

    @Test
    void aJobCanBeWantedBeforeItsTime() throws Exception {
        var first = new CountDownLatch(1);
        var second = new CountDownLatch(2);
        var node = node(Job.every(LATER, "patient", () -> {
            first.countDown();
            second.countDown();
        }));
        assertThat(first.await(60, SECONDS)).isTrue();

        // While the first round is being written down it can't be moved; a wish is no promise.
        while (!second.await(100, MILLISECONDS)) {
            node.hear(new JobWanted("patient"));
        }

        assertThat(second.getCount()).isZero();
    }

    @Test
    void whatIsBeingDoneComesToAnEndBeforeTheNodeStops() throws Exception {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        var node = node(Job.every(LATER, "long", () -> {
            begun.countDown();
            await(mayEnd);
            ended.set(true);
        }));
        assertThat(begun.await(60, SECONDS)).isTrue();

        var stopping = Thread.startVirtualThread(node::stop);
        mayEnd.countDown();
        stopping.join();

        assertThat(ended).isTrue();
        assertThat(node.isRunning()).isFalse();
    }

    @Test
    void testsAndCommandsDoNoJobs() {
        assertThat(application.getIfAvailable()).isNull();
    }

    private JobScheduler node(Job job) {
        var node = new JobScheduler(database, List.of(job), OFTEN, clock);
        nodes.add(node);
        node.start();
        return node;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
