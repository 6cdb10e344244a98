package dev.parley.article;

import dev.parley.account.AccountId;
import dev.parley.kernel.Slug;
import dev.parley.markup.Html;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An article with its text, its address and its place in time. */
@Entity
@Table(name = "article")
class Article extends AbstractAggregateRoot<Article> {

    // No slug has this character: a deleted article sets its address free and still remembers it.
    private static final String DELETED_MARK = "~";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String title;
    private String slug;
    private String summary;

    @Column(length = 1_000_000)
    private String body;

    @Column(length = 1_000_000)
    private String html;

    @Enumerated(EnumType.STRING)
    private ArticleStatus status = ArticleStatus.DRAFT;

    private @Nullable Instant publishAt;
    private ZoneId zone;

    @Enumerated(EnumType.STRING)
    private CommentPolicy comments;

    private UUID authorId;
    private UUID changedBy;
    private Instant createdAt;
    private Instant changedAt;
    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    /** A new draft. */
    @SuppressWarnings("NullAway.Init")
    Article(ArticleId id, Manuscript manuscript, Slug slug, AccountId author, Instant at) {
        this.id = id.value();
        authorId = author.value();
        createdAt = at;
        revise(manuscript, slug, author, at);
    }

    /** Takes a new text and address. */
    final void revise(Manuscript manuscript, Slug slug, AccountId by, Instant at) {
        title = manuscript.title();
        summary = manuscript.summary();
        body = manuscript.body();
        html = manuscript.html().value();
        zone = manuscript.zone();
        comments = manuscript.comments();
        this.slug = slug.value();
        changed(by, at);
    }

    /** Makes the article public from a moment on; without one, from its earlier date or else from now. */
    void publish(@Nullable Instant from, Instant now) {
        if (from != null) {
            publishAt = from;
        } else if (status == ArticleStatus.DRAFT || publishAt == null) {
            publishAt = now;
        }
        status = ArticleStatus.PUBLISHED;
    }

    /** Takes the article back to its writers; the date is then a plan and no more. */
    void withdraw(@Nullable Instant plannedFor) {
        status = ArticleStatus.DRAFT;
        publishAt = plannedFor;
    }

    /** Takes the article away and sets its address free. */
    void delete(AccountId by, Instant at) {
        if (deletedAt != null) {
            throw new NoSuchArticle(id());
        }
        deletedAt = at;
        slug = slug + DELETED_MARK + id;
        changed(by, at);
    }

    /** Brings a deleted article back to an address. */
    void restore(Slug address, AccountId by, Instant at) {
        deletedAt = null;
        slug = address.value();
        changed(by, at);
    }

    /** The address, or the one before the article was deleted. */
    Slug slug() {
        return address(slug);
    }

    /** The address in a stored slug, which may bear the mark of a deleted article. */
    static Slug address(String stored) {
        var mark = stored.indexOf(DELETED_MARK);
        return new Slug(mark < 0 ? stored : stored.substring(0, mark));
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    boolean isBy(AccountId account) {
        return authorId.equals(account.value());
    }

    boolean wasSeenAs(long seenVersion) {
        return version() == seenVersion;
    }

    long version() {
        return version == null ? 0 : version;
    }

    ArticleId id() {
        return new ArticleId(id);
    }

    String title() {
        return title;
    }

    ArticleStatus status() {
        return status;
    }

    Html html() {
        return new Html(html);
    }

    /** What an editor opens. */
    ArticleEdit toEdit() {
        return new ArticleEdit(
                id(),
                version(),
                title,
                slug(),
                summary,
                body,
                status,
                publishAt,
                zone,
                comments,
                new AccountId(authorId),
                new AccountId(changedBy),
                changedAt);
    }

    private void changed(AccountId by, Instant at) {
        changedBy = by.value();
        changedAt = at;
        registerEvent(new ArticleChanged(id()));
    }
}
