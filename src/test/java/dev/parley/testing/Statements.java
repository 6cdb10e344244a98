package dev.parley.testing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists the SQL statements that a piece of code sends, whichever way it sends them. A bean of every application that a
 * test starts.
 */
public final class Statements {

    private final ThreadLocal<@Nullable List<String>> listening = new ThreadLocal<>();

    Statements() {}

    /** The statements that this thread sent while the code ran, in their order; a batch counts once. */
    public List<String> during(Runnable code) {
        var seen = new ArrayList<String>();
        listening.set(seen);
        try {
            code.run();
        } finally {
            listening.remove();
        }
        return List.copyOf(seen);
    }

    void sent(String sql) {
        var seen = listening.get();
        if (seen != null) {
            seen.add(sql);
        }
    }
}
