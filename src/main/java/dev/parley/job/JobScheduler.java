package dev.parley.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Does the {@linkplain Job jobs} while the site runs; commands do none. The nodes of a site agree through a table who
 * does what (db-scheduler). It starts last and stops first, and lets what is being done come to an end.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "parley.jobs.enabled", matchIfMissing = true)
class JobScheduler implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobScheduler.class);

    private static final int MOST_AT_ONCE = 4;
    // A node that hasn't been heard of four times is taken for dead.
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final int HEARTBEATS_MISSED = 4;
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(20);

    private final DataSource database;
    private final List<Job> jobs;
    private final JobProperties properties;
    private final Clock clock;

    private volatile @Nullable Scheduler running;

    JobScheduler(DataSource database, List<Job> jobs, JobProperties properties, Clock clock) {
        this.database = database;
        this.jobs = List.copyOf(jobs);
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public void start() {
        var scheduler = Scheduler.create(database)
                .startTasks(jobs.stream().map(JobScheduler::task).toList())
                .tableName("job")
                .alwaysPersistTimestampInUTC()
                .clock(clock::instant)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .threads(MOST_AT_ONCE)
                .pollingInterval(properties.pollInterval())
                .enableImmediateExecution()
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                .shutdownMaxWait(PATIENCE_AT_STOP)
                .build();
        scheduler.start();
        running = scheduler;
    }

    @Override
    public void stop() {
        var scheduler = running;
        if (scheduler != null) {
            running = null;
            scheduler.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    // On a thread of its own: the one that wishes may hold a connection, and shall not wait for a second one.
    @EventListener
    void hear(JobWanted wanted) {
        var scheduler = running;
        if (scheduler != null) {
            Thread.startVirtualThread(() -> bringForward(scheduler, wanted.job()));
        }
    }

    private void bringForward(Scheduler scheduler, String job) {
        try {
            scheduler.reschedule(TaskInstanceId.of(job, RecurringTask.INSTANCE), clock.instant());
        } catch (TaskInstanceException e) {
            LOG.debug("{} is being done, or not known yet", job);
        } catch (RuntimeException e) {
            LOG.warn("{} could not be brought forward and is done at its next time: {}", job, e.getMessage());
        }
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), job.schedule())
                .execute((_, _) -> job.work().run());
    }
}
