package dev.parley.notification.author;

import dev.parley.account.AccountId;
import dev.parley.notification.digest.Rhythm;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How often an author wants to be told of comments. */
@Entity
@Table(name = "author_choice")
class AuthorChoice {

    @Id
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private Rhythm rhythm = AuthorChoices.DEFAULT;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AuthorChoice() {}

    AuthorChoice(AccountId account) {
        this.accountId = account.value();
    }

    Rhythm rhythm() {
        return rhythm;
    }

    void take(Rhythm chosen) {
        rhythm = chosen;
    }
}
