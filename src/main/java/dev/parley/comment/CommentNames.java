package dev.parley.comment;

import dev.parley.kernel.NameLook;
import dev.parley.reader.ReaderId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Under which names readers are known; each answer takes one statement. */
@Service
@Transactional(readOnly = true)
public class CommentNames {

    private final CommentNameRepository names;

    CommentNames(CommentNameRepository names) {
        this.names = names;
    }

    /**
     * The name of another reader, with a public comment under it, for whom somebody of that name could be taken. Nobody
     * is taken for another under a name that looks like that of a public comment of their own which was looked at.
     *
     * @param reader null for one who gave no address
     */
    public Optional<String> resembledBy(String name, @Nullable ReaderId reader) {
        var looks = looks(name);
        if (looks.isEmpty() || name.equals(Sender.ANONYMOUS)) {
            return Optional.empty();
        }
        var found = reader == null
                ? names.ofAnybody(looks, Limit.of(1))
                : names.ofOthers(looks, reader.value(), Limit.of(1));
        return found.stream().findFirst();
    }

    /** Whether a comment of that reader is public, and was looked at, under a name that looks like this one. */
    public boolean isKnown(String name, ReaderId reader) {
        var looks = looks(name);
        return !looks.isEmpty()
                && !names.own(looks, reader.value(), Limit.of(1)).isEmpty();
    }

    private static Set<String> looks(String name) {
        return NameLook.allOf(name).stream().map(NameLook::value).collect(Collectors.toSet());
    }
}
