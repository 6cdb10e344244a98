-- How often authors want to be told of new comments under their own articles. Who has no row here gets no such mail.
CREATE TABLE author_choice (
    account_id BINARY(16) NOT NULL,
    rhythm VARCHAR(16) NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id),
    CONSTRAINT author_choice_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Comments that became public and of which an author wants to know: written with the decision, and kept for a while
-- after they were told, so that a comment that is approved again is no news. Ids alone.
CREATE TABLE author_news (
    comment_id BINARY(16) NOT NULL,
    account_id BINARY(16) NOT NULL,
    published_at DATETIME(6) NOT NULL,
    -- The letter that tells of it, one for all that came together; null as long as none was ordered.
    letter BINARY(16) NULL,
    PRIMARY KEY (comment_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What is still to be told, an author at a time and with the time of the oldest, from the index alone; and what stands
-- in one letter. The clean-up reads the table once a night: it holds the comments of some weeks.
CREATE INDEX author_news_by_letter ON author_news (letter, account_id, published_at);
