package dev.parley.reader.rights;

import dev.parley.reader.ReaderId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Reads one kind of thing that is kept of a reader.
 *
 * @param name what it is called
 * @param from the rest of a query after its selection, with a parameter {@code reader}
 * @param facts the selection: each fact with its name
 * @param order how the things are ordered
 */
public record HoldingQuery(String name, String from, String facts, String order) {

    /** The things that the query finds. */
    public ReaderHolding holding(EntityManager entities) {
        return new Queried(entities, this);
    }

    /** How many things of a reader the query finds. */
    public long count(EntityManager entities, ReaderId reader) {
        return entities.createQuery("select count(*) " + from, Long.class)
                .setParameter("reader", reader.value())
                .getSingleResult();
    }

    /** All things of a reader that the query finds. */
    public List<Map<String, Object>> list(EntityManager entities, ReaderId reader) {
        return entities.createQuery("select " + facts + " " + from + " order by " + order, Tuple.class)
                .setParameter("reader", reader.value())
                .getResultStream()
                .map(HoldingQuery::thing)
                .toList();
    }

    private static Map<String, Object> thing(Tuple row) {
        var thing = new LinkedHashMap<String, Object>();
        for (var fact : row.getElements()) {
            var value = row.get(fact);
            if (value != null) {
                thing.put(fact.getAlias(), plain(value));
            }
        }
        return thing;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case UUID id -> id.toString();
            case Enum<?> word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-');
            default -> value;
        };
    }

    private record Queried(EntityManager entities, HoldingQuery query) implements ReaderHolding {

        @Override
        public String name() {
            return query.name();
        }

        @Override
        public long count(ReaderId reader) {
            return query.count(entities, reader);
        }

        @Override
        public List<Map<String, Object>> of(ReaderId reader) {
            return query.list(entities, reader);
        }
    }
}
