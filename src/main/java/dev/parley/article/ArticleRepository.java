package dev.parley.article;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ArticleRepository extends Repository<Article, UUID> {

    Article save(Article article);

    Article saveAndFlush(Article article);

    Optional<Article> findById(UUID id);

    /** Holds the row until the transaction ends: of two saves at once, the second sees what the first one wrote. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Article a where a.id = :id")
    Optional<Article> findForChange(UUID id);

    Optional<Article> findBySlug(String slug);

    @Query("select a.slug from Article a where a.slug = :slug or a.slug like concat(:slug, '-%')")
    List<String> slugsLike(String slug);
}
