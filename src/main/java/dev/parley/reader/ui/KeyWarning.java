package dev.parley.reader.ui;

import dev.parley.account.Role;
import dev.parley.account.SignedIn;
import dev.parley.admin.StandingWarning;
import dev.parley.keyring.KeyWatch;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells administrators that keys are lost, or were open to others. */
@Component
class KeyWarning implements StandingWarning {

    private final SignedIn signedIn;
    private final KeyWatch watch;

    KeyWarning(SignedIn signedIn, KeyWatch watch) {
        this.signedIn = signedIn;
        this.watch = watch;
    }

    @Override
    public List<Told> now() {
        if (signedIn.find().filter(staff -> staff.has(Role.ADMINISTRATOR)).isEmpty()) {
            return List.of();
        }
        var told = new ArrayList<Told>();
        var troubled = watch.troubled();
        if (!troubled.isEmpty()) {
            told.add(new Told(
                    "Keys of this site are missing (" + String.join(", ", troubled)
                            + "). Comments are taken; what needs the missing keys, such as mail to readers, has to wait.",
                    "keys",
                    "What to do"));
        }
        if (!watch.mended().isEmpty() || !watch.open().isEmpty()) {
            told.add(new Told("Others than their owner could read key files of this site.", "keys", "What to do"));
        }
        return told;
    }
}
