package dev.parley.job;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Work that recurs. Each bean of this type is done on exactly one node at a time, however many there are; a node that
 * dies while at it is noticed within two minutes, and another takes over. So the work must bear being begun again.
 *
 * <p>Work that throws is logged and done again at its next time.
 *
 * @param name lower-case words joined by hyphens; the database knows the job by it
 * @param schedule when it is done
 * @param work what is done, on a virtual thread
 */
public record Job(String name, Schedule schedule, Runnable work) {

    /** Work that is done at start, and then again that long after it ended. */
    public static Job every(Duration pause, String name, Runnable work) {
        return new Job(name, Schedules.fixedDelay(pause), work);
    }

    /** Work that is done each day at that time of the zone. */
    public static Job daily(LocalTime time, ZoneId zone, String name, Runnable work) {
        return new Job(name, Schedules.daily(zone, time), work);
    }
}
