package dev.parley.keyring;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node with its own memory, on a folder of keys and a database that it shares with others. */
public final class Node {

    public final Keyring keyring;
    public final KeyCare care;
    final KeyWatch watch;
    final SigningKeys signing;

    public Node(Path folder, JdbcClient database, Clock clock) throws GeneralSecurityException {
        var files = new KeysetFolder(folder);
        var known = new KnownKeys(database, clock);
        keyring = new Keyring(new KeysetLoader(files, known, clock), files);
        care = new KeyCare(keyring, files, known);
        watch = new KeyWatch(keyring, files, care, known);
        signing = new SigningKeys(keyring, care, clock);
    }

    /** What the node does each second. */
    public void look() {
        watch.look();
    }
}
