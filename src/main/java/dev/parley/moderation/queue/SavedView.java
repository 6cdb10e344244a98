package dev.parley.moderation.queue;

import dev.parley.account.AccountId;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.FilterAddress;
import java.util.UUID;

/**
 * A filter that a moderator keeps under a name.
 *
 * @param view its id
 * @param owner whose it is
 * @param name what it is called
 * @param query its filter, as {@link FilterAddress} writes it
 * @param shared whether all moderators see it
 */
public record SavedView(ViewId view, AccountId owner, String name, String query, boolean shared) {

    SavedView(UUID id, UUID owner, String name, String query, boolean shared) {
        this(new ViewId(id), new AccountId(owner), name, query, shared);
    }

    /** What it shows. */
    public CommentFilter filter() {
        return FilterAddress.read(query).filter();
    }
}
