package dev.parley.comment;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Climbs from a comment towards the one that began its thread. A join for each step: each is a look-up by the key, and
 * H2 and MySQL understand it alike, as they don't a recursive query over binary keys.
 */
@Component
class ThreadClimb {

    /** So many steps at most. */
    static final int MOST = 12;

    private static final String QUERY = "select %s from Comment c0 %s where c0.id = :comment"
            .formatted(
                    IntStream.rangeClosed(1, MOST)
                            .mapToObj(step -> "c" + step + ".id")
                            .collect(joining(", ")),
                    IntStream.rangeClosed(1, MOST)
                            .mapToObj(step ->
                                    "left join Comment c%d on c%d.id = c%d.parentId".formatted(step, step, step - 1))
                            .collect(joining(" ")));

    private final EntityManager entities;

    ThreadClimb(EntityManager entities) {
        this.entities = entities;
    }

    /** What a comment answers, what that answers and so on, the nearest first. */
    List<UUID> from(UUID comment) {
        return entities.createQuery(QUERY, Object[].class).setParameter("comment", comment).getResultList().stream()
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .map(UUID.class::cast)
                .toList();
    }
}
