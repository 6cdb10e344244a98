package dev.parley.keyring;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** A folder of Tink keysets as JSON, one file each, that only their owner may read. */
final class KeysetFolder {

    private static final FileAttribute<?>[] OWNER_ONLY_FOLDER = ownerOnly("rwx------");
    private static final FileAttribute<?>[] OWNER_ONLY_FILE = ownerOnly("rw-------");

    private final Path folder;

    KeysetFolder(Path folder) {
        this.folder = folder;
    }

    /** The keyset of that name, made with those parameters when there is none yet. */
    KeysetHandle keyset(String name, Parameters parameters) {
        var file = folder.resolve(name + ".json");
        try {
            if (!Files.exists(file)) {
                create(file, parameters);
            }
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (IOException | GeneralSecurityException e) {
            throw new KeysetUnusable(name, e);
        }
    }

    private void create(Path file, Parameters parameters) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder, OWNER_ONLY_FOLDER);
        var keyset = KeysetHandle.generateNew(parameters);
        var json = TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        var fresh = Files.createTempFile(folder, "fresh", ".json", OWNER_ONLY_FILE);
        try {
            Files.writeString(fresh, json);
            try (var written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            // A link appears whole or not at all, and fails where another process was first: its keyset counts then.
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException otherProcessWasFirst) {
            return;
        } finally {
            Files.delete(fresh);
        }
    }

    private static FileAttribute<?>[] ownerOnly(String rights) {
        return Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
