package dev.parley.keyring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/** By which it is seen, without reading it, that a file is another one than before. */
record Stamp(FileTime changedAt, long size, @Nullable Object key) {

    private static final Stamp NO_FILE = new Stamp(FileTime.fromMillis(0), -1, null);

    static Stamp of(Path file) {
        try {
            var seen = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(seen.lastModifiedTime(), seen.size(), seen.fileKey());
        } catch (IOException e) {
            return NO_FILE;
        }
    }
}
