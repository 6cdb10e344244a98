package dev.parley.moderation.rights;

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
 * @param from the rest of a query after its selection, with a parameter {@code reader}
 * @param facts the selection: each fact with its name
 * @param order how the things are ordered
 */
record HoldingQuery(String from, String facts, String order) {

    long count(EntityManager entities, ReaderId reader) {
        return entities.createQuery("select count(*) " + from, Long.class)
                .setParameter("reader", reader.value())
                .getSingleResult();
    }

    List<Map<String, Object>> list(EntityManager entities, ReaderId reader) {
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
}
