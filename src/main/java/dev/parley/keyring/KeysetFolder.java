package dev.parley.keyring;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/**
 * A folder with keyset files, each named after what its keys are for: {@code NAME.json}, beside which may lie others of
 * the same keyset, {@code NAME.….json}. Nobody but the owner may read them. Nodes that share the folder, and processes
 * of one node, change it one after the other; a file is replaced as a whole, so that reading needs no such care.
 */
final class KeysetFolder {

    private static final String END = ".json";
    private static final String BROKEN = END + ".damaged-";

    private final Path folder;

    KeysetFolder(Path folder) {
        this.folder = folder;
    }

    Path path() {
        return folder;
    }

    Path main(String name) {
        return folder.resolve(name + END);
    }

    /** What lies in the folder of that keyset now; nothing is changed. */
    KeysetFiles read(String name) throws IOException {
        var keys = new TreeMap<Path, Keys>();
        var broken = new ArrayList<Path>();
        var aside = new ArrayList<Path>();
        for (var file : files()) {
            var called = file.getFileName().toString();
            if (called.startsWith(name + BROKEN)) {
                aside.add(file);
            } else if (called.endsWith(END) && (called.equals(name + END) || called.startsWith(name + "."))) {
                try {
                    keys.put(file, Keys.parse(Files.readString(file)));
                } catch (IOException | GeneralSecurityException | RuntimeException e) {
                    if (Files.exists(file)) {
                        broken.add(file);
                    }
                }
            }
        }
        var main = keys.remove(main(name));
        return new KeysetFiles(main, keys, broken, aside);
    }

    /** All files of the folder, by name; none when there is no such folder. */
    List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Puts a keyset into the file, as a whole or not at all. */
    void write(Path file, Keys keys) throws IOException {
        var fresh = Files.createTempFile(folder, "fresh", ".tmp", OwnersAlone.FILE);
        try {
            Files.writeString(fresh, keys.json());
            try (var written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceNames();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Keys of ours can always be written down", e);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Keeps a file that can't be read under another name, which tells when. */
    Path setAside(String name, Path file, String when) throws IOException {
        var aside = folder.resolve(name + BROKEN + when);
        for (var number = 2; Files.exists(aside); number++) {
            aside = folder.resolve(name + BROKEN + when + "-" + number);
        }
        return Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Does something while no other process, of this machine or another, changes the folder. */
    <T> T alone(Change<T> change) throws IOException {
        Files.createDirectories(folder, OwnersAlone.FOLDER);
        var lockFile = folder.resolve(".lock");
        try {
            Files.createFile(lockFile, OwnersAlone.FILE);
        } catch (FileAlreadyExistsException isThere) {
            // As nearly always.
        }
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            while (true) {
                try (var _ = channel.lock()) {
                    return change.make();
                } catch (OverlappingFileLockException anotherThreadHasIt) {
                    LockSupport.parkNanos(1_000_000);
                }
            }
        }
    }

    private void forceNames() {
        try (var names = FileChannel.open(folder)) {
            names.force(true);
        } catch (IOException notOnThisSystem) {
            // Where a folder can't be opened, the system keeps its names in order by itself.
        }
    }

    /** Something that changes the folder. */
    @FunctionalInterface
    interface Change<T> {
        T make() throws IOException;
    }

    /** Whether this is the file of a keyset rather than of the folder's own needs. */
    static boolean isKeyset(Path file) {
        return file.getFileName().toString().endsWith(END);
    }

    /** The keyset to which the file belongs. */
    static String nameOf(Path file) {
        var called = file.getFileName().toString();
        return called.substring(0, called.indexOf('.'));
    }

    /** A second file of that keyset. */
    Path standIn(String name, String when) {
        return folder.resolve(name + ".since-" + when + END);
    }
}
