package dev.parley.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The application's clock, but for what is told: while a story runs it shows, to the telling thread alone, the time
 * of the story. So the demo's comments have dates, though the services that take them look at the clock.
 */
final class StoryClock extends Clock {

    private static final ScopedValue<Instant> TIME = ScopedValue.newInstance();

    private final Clock real;

    StoryClock(Clock real) {
        this.real = real;
    }

    /** Does something as if it were that time. */
    static <T> T at(Instant time, ScopedValue.CallableOp<T, RuntimeException> step) {
        return ScopedValue.where(TIME, time).call(step);
    }

    @Override
    public Instant instant() {
        return TIME.isBound() ? TIME.get() : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(real.withZone(zone));
    }
}
