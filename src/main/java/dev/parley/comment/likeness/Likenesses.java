package dev.parley.comment.likeness;

import dev.parley.comment.CommentId;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Knows the first comment of each kind, and finds it for one that says nearly the same. A comment belongs to a group
 * by its likeness to the first one and to no other, so that a group doesn't drift from text to text.
 */
@Component
public class Likenesses {

    /** From this likeness on two texts say nearly the same. */
    static final double ENOUGH = 0.7;

    // Those with the most bands in common come first; behind these few there is nothing to be found.
    private static final int MOST_CANDIDATES = 8;

    private final EntityManager entities;

    Likenesses(EntityManager entities) {
        this.entities = entities;
    }

    /** The first comment that says nearly the same, if there is one; in two statements at most. */
    public Optional<CommentId> find(String text) {
        var shingles = Shingles.of(text);
        var candidates = entities.createQuery("""
                        select b.key.commentId from BandRow b where b.key.band in :bands
                        group by b.key.commentId order by count(*) desc, b.key.commentId""", UUID.class)
                .setParameter("bands", Bands.of(shingles))
                .setMaxResults(MOST_CANDIDATES)
                .getResultList();
        return candidates.isEmpty()
                ? Optional.empty()
                : texts(candidates).stream()
                        .filter(other -> Shingles.of(other.body()).likeness(shingles) >= ENOUGH)
                        .map(other -> new CommentId(other.id()))
                        .findFirst();
    }

    /** Remembers a comment as the first of its kind. */
    public void remember(CommentId first, String text) {
        Bands.of(Shingles.of(text)).stream()
                .distinct()
                .forEach(band -> entities.persist(new BandRow(band, first.value())));
    }

    /** Forgets what the texts of comments were like. */
    public void forget(Collection<CommentId> comments) {
        entities.createQuery("delete from BandRow b where b.key.commentId in :comments")
                .setParameter(
                        "comments", comments.stream().map(CommentId::value).toList())
                .executeUpdate();
    }

    private List<Text> texts(List<UUID> comments) {
        return entities.createQuery(
                        "select c.id as id, c.wording.body as body from Comment c"
                                + " where c.id in :comments order by c.id",
                        Text.class)
                .setParameter("comments", comments)
                .getResultList();
    }

    /** What a comment says. */
    record Text(UUID id, String body) {}
}
