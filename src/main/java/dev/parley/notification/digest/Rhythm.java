package dev.parley.notification.digest;

/** How often somebody is told what waits. */
public enum Rhythm {
    /** Within a minute or two, when something new waits. */
    IMMEDIATELY,
    /** Once an hour at most, when something new waits. */
    HOURLY,
    /** In the morning, when anything waits. */
    DAILY,
    /** Not at all. */
    NEVER
}
