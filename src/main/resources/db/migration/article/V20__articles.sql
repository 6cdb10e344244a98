-- Columns for people's text hold twice the limit, because H2 counts UTF-16 units and a character may take two.
CREATE TABLE article (
    id         BINARY(16)   NOT NULL,
    version    BIGINT       NOT NULL,
    title      VARCHAR(400) NOT NULL,
    -- 120 characters of a slug; a deleted article has "~" and its id behind it, so that its address is free.
    slug       VARCHAR(160) NOT NULL,
    summary    VARCHAR(1000) NOT NULL,
    body       ${longtext}  NOT NULL,
    html       ${longtext}  NOT NULL,
    status     VARCHAR(16)  NOT NULL,
    publish_at DATETIME(6)  NULL,
    zone       VARCHAR(64)  NOT NULL,
    comments   VARCHAR(16)  NOT NULL,
    author_id  BINARY(16)   NOT NULL,
    changed_by BINARY(16)   NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    changed_at DATETIME(6)  NOT NULL,
    deleted_at DATETIME(6)  NULL,
    PRIMARY KEY (id),
    -- Public pages find an article by its address; two articles never share one.
    CONSTRAINT article_slug UNIQUE (slug)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Home and feeds: the public articles, newest first, and the next one that is due.
CREATE INDEX article_public ON article (status, publish_at, id);
-- The list for editors opens with what was changed last.
CREATE INDEX article_changed ON article (changed_at, id);
-- The list for authors: their own, changed last first.
CREATE INDEX article_of_author ON article (author_id, changed_at, id);
