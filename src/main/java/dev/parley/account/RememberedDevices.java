package dev.parley.account;

import dev.parley.kernel.Ids;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Browsers that stay signed in. What is stored of them signs nobody in. */
@Service
public class RememberedDevices {

    /** How long a browser that isn't used stays signed in. */
    public static final Duration LIFETIME = Duration.ofDays(30);

    private final RememberedDeviceRepository devices;
    private final Ids ids;
    private final Clock clock;

    RememberedDevices(RememberedDeviceRepository devices, Ids ids, Clock clock) {
        this.devices = devices;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a browser keeps to stay signed in.
     *
     * @param device its id
     * @param secret what it shows the next time
     */
    public record Pass(UUID device, String secret) {}

    /**
     * A browser that was known by its pass.
     *
     * @param owner the account to which it is signed in
     * @param pass what it shows from now on; null when it has already been given that by a request beside this
     */
    public record Known(AccountId owner, @Nullable Pass pass) {}

    /** Remembers a browser for the account. */
    @Transactional
    public Pass remember(AccountId owner) {
        var now = clock.instant();
        devices.forgetExpired(now);
        var secret = Secret.random();
        var device = new RememberedDevice(ids.next(), owner, Secret.hash(secret), now, now.plus(LIFETIME));
        return new Pass(devices.save(device).getId(), secret);
    }

    /**
     * Knows a browser by its pass again and changes the pass. One that shows a pass of long ago holds a copy:
     * that device is forgotten, for nobody can tell which of the two is the owner's.
     */
    @Transactional
    public Optional<Known> recognise(Pass pass) {
        var now = clock.instant();
        var hash = Secret.hash(pass.secret());
        return devices.lock(pass.device())
                .filter(device -> !device.expired(now))
                .flatMap(device -> {
                    if (device.knows(hash)) {
                        var secret = Secret.random();
                        device.renew(Secret.hash(secret), now, now.plus(LIFETIME));
                        return Optional.of(new Known(device.owner(), new Pass(pass.device(), secret)));
                    }
                    if (device.knewJustNow(hash, now)) {
                        return Optional.of(new Known(device.owner(), null));
                    }
                    devices.forget(pass.device());
                    return Optional.empty();
                });
    }

    /** Forgets a browser, as at sign-out, if the pass is its own. */
    @Transactional
    public void forget(Pass pass) {
        var hash = Secret.hash(pass.secret());
        devices.lock(pass.device())
                .filter(device -> device.knows(hash))
                .ifPresent(device -> devices.forget(pass.device()));
    }

    /** Forgets all browsers of an account. */
    @Transactional
    public void forgetAll(AccountId owner) {
        devices.forgetAll(owner.value());
    }
}
