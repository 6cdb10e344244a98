package dev.parley.keyring;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The keys of one keyset, one of them primary: new things are made with that one, old ones opened with any. */
record Keys(KeysetHandle handle) {

    /** A keyset with a single new key. */
    static Keys fresh(Parameters parameters) throws GeneralSecurityException {
        return new Keys(KeysetHandle.generateNew(parameters));
    }

    static Keys parse(String json) throws GeneralSecurityException {
        return new Keys(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
    }

    String json() throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
    }

    <T> T primitive(Class<T> type) throws GeneralSecurityException {
        return handle.getPrimitive(RegistryConfiguration.get(), type);
    }

    int primary() {
        return handle.getPrimary().getId();
    }

    Set<Integer> ids() {
        return entries().map(KeysetHandle.Entry::getId).collect(Collectors.toUnmodifiableSet());
    }

    boolean sameAs(Keys other) {
        return primary() == other.primary() && ids().equals(other.ids());
    }

    /** These keys and a new one of the same kind, which is primary. */
    Keys rotated() throws GeneralSecurityException {
        var kind = handle.getPrimary().getKey().getParameters();
        var builder = copy(id -> true, false);
        builder.addEntry(
                KeysetHandle.generateEntryFromParameters(kind).withRandomId().makePrimary());
        return new Keys(builder.build());
    }

    /** These keys and those of the other that are asked for; where that adds any, the other's primary one counts. */
    Keys with(Keys other, IntPredicate wanted) throws GeneralSecurityException {
        var own = ids();
        var added = other.entries()
                .filter(key -> !own.contains(key.getId()) && wanted.test(key.getId()))
                .toList();
        if (added.isEmpty()) {
            return this;
        }
        var takesOver = added.stream().anyMatch(KeysetHandle.Entry::isPrimary);
        var builder = copy(id -> true, !takesOver);
        added.forEach(key -> builder.addEntry(copy(key, takesOver)));
        return new Keys(builder.build());
    }

    /** The keys less those, of which none may be primary. */
    Keys without(Set<Integer> gone) throws GeneralSecurityException {
        return new Keys(copy(id -> !gone.contains(id), true).build());
    }

    private KeysetHandle.Builder copy(IntPredicate wanted, boolean keepPrimary) {
        var builder = KeysetHandle.newBuilder();
        entries().filter(key -> wanted.test(key.getId())).forEach(key -> builder.addEntry(copy(key, keepPrimary)));
        return builder;
    }

    private static KeysetHandle.Builder.Entry copy(KeysetHandle.Entry key, boolean keepPrimary) {
        var copy = KeysetHandle.importKey(key.getKey()).withFixedId(key.getId()).setStatus(key.getStatus());
        return keepPrimary && key.isPrimary() ? copy.makePrimary() : copy;
    }

    private Stream<KeysetHandle.Entry> entries() {
        return IntStream.range(0, handle.size()).mapToObj(handle::getAt);
    }

    /** The id as people read it. */
    static String name(int id) {
        return "%08x".formatted(id);
    }

    @Override
    public String toString() {
        return "(keys)";
    }
}
