package dev.parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a browser that stays signed in is known. */
class RememberedDeviceTests {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final byte[] FIRST = Secret.hash("first");
    private static final byte[] SECOND = Secret.hash("second");

    private final RememberedDevice device = new RememberedDevice(
            UUID.randomUUID(), new AccountId(UUID.randomUUID()), FIRST, NOON, NOON.plus(Duration.ofDays(30)));

    @Test
    void itIsKnownByItsSecret() {
        assertThat(device.knows(FIRST)).isTrue();
        assertThat(device.knows(SECOND)).isFalse();
    }

    @Test
    void requestsUnderWayWhileTheSecretChangesStillCount() {
        device.renew(SECOND, NOON, NOON.plus(Duration.ofDays(30)));

        assertThat(device.knows(FIRST)).isFalse();
        assertThat(device.knewJustNow(FIRST, NOON.plusSeconds(59))).isTrue();
    }

    @Test
    void anOldSecretCountsNoLonger() {
        device.renew(SECOND, NOON, NOON.plus(Duration.ofDays(30)));

        assertThat(device.knewJustNow(FIRST, NOON.plusSeconds(60))).isFalse();
    }

    @Test
    void itIsForgottenAfterThirtyDaysWithoutUse() {
        assertThat(device.expired(NOON.plus(Duration.ofDays(30)).minusSeconds(1)))
                .isFalse();
        assertThat(device.expired(NOON.plus(Duration.ofDays(30)))).isTrue();
    }
}
