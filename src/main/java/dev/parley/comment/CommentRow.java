package dev.parley.comment;

import dev.parley.account.AccountId;
import dev.parley.article.ArticleId;
import dev.parley.reader.ReaderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment as moderators see it in lists, with what it answers; never with an address.
 *
 * @param comment its id
 * @param article the article that it stands under
 * @param parent what it answers, if anything
 * @param reader who wrote it; null for staff, and for one who gave no address
 * @param author the name that its writer gave
 * @param url the writer's web address, if given
 * @param body the text as it was written
 * @param html the text as readers see it
 * @param status its state
 * @param place its place in the queue; null when it isn't there
 * @param signals what intake's checks said
 * @param findings what else intake found out
 * @param handling what staff did with it
 * @param submittedAt when it was sent
 * @param consentVersion which text stood under the form when it was sent; null where none did
 * @param version the version that a decision has to name
 */
public record CommentRow(
        CommentId comment,
        ArticleId article,
        @Nullable Parent parent,
        @Nullable ReaderId reader,
        String author,
        @Nullable String url,
        String body,
        String html,
        Status status,
        @Nullable QueuePlace place,
        List<Signal> signals,
        Findings findings,
        Handling handling,
        Instant submittedAt,
        @Nullable Long consentVersion,
        long version) {

    /** How long it has been in the queue; for a comment that isn't there, since it was sent. */
    public Duration waited(Instant now) {
        return Duration.between(place == null ? submittedAt : place.since(), now);
    }

    /** The comment that another one answers. */
    public record Parent(CommentId comment, String author, String html) {}

    @SuppressWarnings("unchecked")
    CommentRow(
            UUID id,
            UUID articleId,
            @Nullable UUID parentId,
            @Nullable String parentAuthor,
            @Nullable String parentHtml,
            @Nullable UUID readerId,
            String authorName,
            @Nullable String authorUrl,
            String body,
            String html,
            Status status,
            @Nullable WaitsFor waitsFor,
            @Nullable Instant waitsSince,
            Object signals,
            @Nullable Double spamScore,
            @Nullable String linkDomain,
            @Nullable UUID similarGroup,
            @Nullable UUID staffId,
            @Nullable Instant editedAt,
            @Nullable Instant pinnedAt,
            @Nullable Instant featuredAt,
            @Nullable Instant threadClosedAt,
            Instant submittedAt,
            @Nullable Long consentVersion,
            Long version) {
        this(
                new CommentId(id),
                new ArticleId(articleId),
                parentId == null || parentAuthor == null || parentHtml == null
                        ? null
                        : new Parent(new CommentId(parentId), parentAuthor, parentHtml),
                readerId == null ? null : new ReaderId(readerId),
                authorName,
                authorUrl,
                body,
                html,
                status,
                QueuePlace.of(waitsFor, waitsSince),
                (List<Signal>) signals,
                new Findings(spamScore, linkDomain, similarGroup == null ? null : new CommentId(similarGroup)),
                new Handling(
                        staffId == null ? null : new AccountId(staffId),
                        editedAt,
                        pinnedAt,
                        featuredAt,
                        threadClosedAt),
                submittedAt,
                consentVersion,
                version);
    }
}
