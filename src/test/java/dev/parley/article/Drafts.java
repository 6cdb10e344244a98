package dev.parley.article;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Drafts in a writer's words: {@code Drafts.draft("Spring").saying("It is here").published()}. */
public final class Drafts {

    private final String title;
    private @Nullable String slug;
    private String summary = "";
    private String body = "Text";
    private ArticleStatus status = ArticleStatus.DRAFT;
    private @Nullable Instant publishAt;
    private CommentPolicy comments = CommentPolicy.OPEN;

    private Drafts(String title) {
        this.title = title;
    }

    public static Drafts draft(String title) {
        return new Drafts(title);
    }

    public Drafts at(String address) {
        slug = address;
        return this;
    }

    public Drafts about(String words) {
        summary = words;
        return this;
    }

    public Drafts saying(String markdown) {
        body = markdown;
        return this;
    }

    public Drafts published() {
        status = ArticleStatus.PUBLISHED;
        return this;
    }

    public Drafts publishedAt(Instant date) {
        publishAt = date;
        return published();
    }

    public Drafts closedForComments() {
        comments = CommentPolicy.CLOSED;
        return this;
    }

    public ArticleDraft done() {
        return new ArticleDraft(title, slug, summary, body, status, publishAt, ZoneId.of("Europe/Berlin"), comments);
    }
}
