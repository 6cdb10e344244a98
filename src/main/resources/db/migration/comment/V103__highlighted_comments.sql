-- The few comments of an article that staff pinned or featured.
create index comment_pinned on comment (article_id, pinned_at);
create index comment_featured on comment (article_id, featured_at);
