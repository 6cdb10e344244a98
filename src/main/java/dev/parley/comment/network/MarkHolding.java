package dev.parley.comment.network;

import dev.parley.reader.ReaderId;
import dev.parley.reader.rights.PrivacySettings;
import dev.parley.reader.rights.ReaderHolding;
import dev.parley.settings.Settings;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** That marks of networks are kept beside a reader's comments, for how many and until when; not the marks. */
@Component
class MarkHolding implements ReaderHolding {

    private final EntityManager entities;
    private final Settings settings;

    MarkHolding(EntityManager entities, Settings settings) {
        this.entities = entities;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "networks";
    }

    @Override
    public long count(ReaderId reader) {
        return kept(reader).comments();
    }

    @Override
    public List<Map<String, Object>> of(ReaderId reader) {
        var kept = kept(reader);
        if (kept.lastNoted() == null) {
            return List.of();
        }
        var days = Duration.ofDays(settings.get(PrivacySettings.GROUP).networkDays());
        var facts = new LinkedHashMap<String, Object>();
        facts.put("kept", "a keyed mark of the network that a comment came from, not its address");
        facts.put("comments", kept.comments());
        facts.put("until", kept.lastNoted().plus(days));
        return List.of(facts);
    }

    private Kept kept(ReaderId reader) {
        return entities.createQuery(
                        "select new dev.parley.comment.network.MarkHolding$Kept(count(*), max(m.notedAt))"
                                + " from Comment c join NetworkMark m on m.commentId = c.id where c.readerId = :reader",
                        Kept.class)
                .setParameter("reader", reader.value())
                .getSingleResult();
    }

    record Kept(long comments, @Nullable Instant lastNoted) {}
}
