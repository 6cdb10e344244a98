package dev.parley.moderation.queue;

import dev.parley.account.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored view. */
@Entity
@Table(name = "saved_view")
class ViewRow {

    @Id
    private UUID id;

    private UUID ownerId;

    @Column(length = 2 * ViewForm.MAX_NAME)
    private String name;

    @Column(length = ViewForm.MAX_QUERY)
    private String query;

    private boolean shared;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ViewRow() {}

    ViewRow(ViewId id, AccountId owner, ViewForm form) {
        this.id = id.value();
        this.ownerId = owner.value();
        this.name = form.name();
        this.query = form.query();
        this.shared = form.shared();
    }

    void become(ViewForm form) {
        name = form.name();
        query = form.query();
        shared = form.shared();
    }

    SavedView view() {
        return new SavedView(id, ownerId, name, query, shared);
    }

    /** Whether everybody sees it, or this account does because it is theirs. */
    boolean isSharedOr(AccountId account) {
        return shared || belongsTo(account);
    }

    boolean belongsTo(AccountId account) {
        return ownerId.equals(account.value());
    }
}
