package dev.parley.comment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.parley.article.ArticleId;
import dev.parley.article.Articles;
import dev.parley.comment.consent.ConsentText;
import dev.parley.comment.consent.ConsentTexts;
import dev.parley.kernel.Batches;
import dev.parley.reader.ReaderId;
import dev.parley.reader.rights.AddressNeed;
import dev.parley.reader.rights.ReaderHolding;
import dev.parley.reader.rights.WriterLookup;
import dev.parley.settings.SiteProperties;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The comments that are kept of readers. One that waits or came lately needs its reader's address. */
@Component
class CommentHolding implements ReaderHolding, AddressNeed, WriterLookup {

    private final EntityManager entities;
    private final Articles articles;
    private final ConsentTexts texts;
    private final SiteProperties site;

    CommentHolding(EntityManager entities, Articles articles, ConsentTexts texts, SiteProperties site) {
        this.entities = entities;
        this.articles = articles;
        this.texts = texts;
        this.site = site;
    }

    @Override
    public String name() {
        return "comments";
    }

    @Override
    public long count(ReaderId reader) {
        return entities.createQuery("select count(c) from Comment c where c.readerId = :reader", Long.class)
                .setParameter("reader", reader.value())
                .getSingleResult();
    }

    @Override
    public List<Map<String, Object>> of(ReaderId reader) {
        var kept = entities.createQuery(
                        "select new dev.parley.comment.KeptComment(c.id, c.articleId, c.parentId, c.status,"
                                + " c.byline.name, c.byline.url, c.wording.body, c.evidence.signals,"
                                + " c.evidence.spamScore, c.wording.editedAt, c.submittedAt,"
                                + " c.consentVersion)"
                                + " from Comment c where c.readerId = :reader order by c.submittedAt, c.id",
                        KeptComment.class)
                .setParameter("reader", reader.value())
                .getResultList();
        var titles = articles.titles(kept.stream()
                .map(comment -> new ArticleId(comment.articleId()))
                .distinct()
                .toList());
        var revisions = revisions(kept.stream().map(KeptComment::id).toList());
        var consents = consents(kept);
        return kept.stream()
                .map(comment -> {
                    var title = titles.get(new ArticleId(comment.articleId()));
                    var facts = new LinkedHashMap<String, Object>();
                    facts.put("id", comment.id().toString());
                    put(facts, "article", title == null ? null : title.title());
                    put(facts, "articleAddress", title == null ? null : site.absolute("/articles/" + title.slug()));
                    put(
                            facts,
                            "inReplyTo",
                            comment.parentId() == null
                                    ? null
                                    : comment.parentId().toString());
                    comment.describe(facts);
                    put(facts, "consent", consents.get(comment.consentVersion()));
                    facts.put(
                            "earlierTexts",
                            revisions.getOrDefault(comment.id(), List.of()).stream()
                                    .map(EarlierText::facts)
                                    .toList());
                    return (Map<String, Object>) facts;
                })
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReaderId> writerOf(UUID comment) {
        return entities.createQuery(
                        "select c.readerId from Comment c where c.id = :id and c.readerId is not null", UUID.class)
                .setParameter("id", comment)
                .getResultStream()
                .findFirst()
                .map(ReaderId::new);
    }

    @Override
    public Set<ReaderId> among(Collection<ReaderId> readers, Instant since) {
        var ids = readers.stream().map(ReaderId::value).toList();
        var found = new HashSet<ReaderId>();
        for (var reason : List.of("c.submittedAt >= :since", "c.waiting.since >= :ever")) {
            var query = entities.createQuery(
                            "select distinct c.readerId from Comment c where c.readerId in :readers and " + reason,
                            UUID.class)
                    .setParameter("readers", ids);
            if (reason.endsWith(":since")) {
                query.setParameter("since", since);
            } else {
                query.setParameter("ever", Instant.EPOCH);
            }
            query.getResultStream().map(ReaderId::new).forEach(found::add);
        }
        return found;
    }

    private Map<UUID, List<EarlierText>> revisions(List<UUID> comments) {
        return Batches.of(comments)
                .flatMap(some -> entities.createQuery(
                                "select new dev.parley.comment.CommentHolding$EarlierText("
                                        + "r.commentId, r.body, r.replacedAt) from CommentRevision r"
                                        + " where r.commentId in :comments order by r.id",
                                EarlierText.class)
                        .setParameter("comments", some)
                        .getResultStream())
                .collect(groupingBy(EarlierText::commentId));
    }

    private Map<@Nullable Long, Map<String, Object>> consents(List<KeptComment> comments) {
        var versions = comments.stream()
                .map(KeptComment::consentVersion)
                .filter(Objects::nonNull)
                .collect(toSet());
        var consents = new HashMap<@Nullable Long, Map<String, Object>>();
        texts.find(versions).forEach((version, text) -> consents.put(version, facts(text)));
        return consents;
    }

    private static Map<String, Object> facts(ConsentText text) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("textUnderTheForm", text.source());
        facts.put("since", text.since());
        facts.put("agreedTo", text.box());
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object fact) {
        if (fact != null) {
            facts.put(name, fact);
        }
    }

    /** A text that was replaced. */
    record EarlierText(UUID commentId, String body, Instant replacedAt) {

        Map<String, Object> facts() {
            var facts = new LinkedHashMap<String, Object>();
            facts.put("text", body);
            facts.put("replacedAt", replacedAt);
            return facts;
        }
    }
}
