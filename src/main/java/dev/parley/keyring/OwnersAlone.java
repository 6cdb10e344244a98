package dev.parley.keyring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** File rights that leave a file to its owner alone; where a system knows no such rights, nothing is asked or set. */
final class OwnersAlone {

    static final FileAttribute<?>[] FOLDER = attributes("rwx------");
    static final FileAttribute<?>[] FILE = attributes("rw-------");

    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);

    private OwnersAlone() {}

    /** Whether nobody but the owner may do anything with it. */
    static boolean holds(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || view.readAttributes().permissions().stream().noneMatch(OTHERS::contains);
    }

    /** Takes from others what they may do with it. */
    static void mend(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        var rights = EnumSet.copyOf(view.readAttributes().permissions());
        rights.removeAll(OTHERS);
        view.setPermissions(rights);
    }

    private static FileAttribute<?>[] attributes(String rights) {
        return Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
