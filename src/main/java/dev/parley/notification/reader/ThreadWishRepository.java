package dev.parley.notification.reader;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ThreadWishRepository extends Repository<ThreadWish, ThreadWish.Key> {

    ThreadWish save(ThreadWish wish);

    Optional<ThreadWish> findById(ThreadWish.Key key);

    @Query("select w from ThreadWish w where w.key.readerId = :reader order by w.wishedAt desc, w.key.threadId")
    List<ThreadWish> findOf(UUID reader, Limit limit);

    @Modifying
    @Query("delete from ThreadWish w where w.key.readerId = :reader")
    void deleteOf(UUID reader);
}
