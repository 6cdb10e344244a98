-- Readers who were asked whether they want mail, and what they said. Nobody without a row gets any.
CREATE TABLE mail_consent (
    reader_id BINARY(16) NOT NULL,
    state VARCHAR(16) NOT NULL,
    -- When they were asked last, and how often in a row without an answer.
    asked_at DATETIME(6) NOT NULL,
    asks INT NOT NULL,
    decided_at DATETIME(6) NULL,
    -- What they want of threads for which they wish nothing else.
    everywhere VARCHAR(16) NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (reader_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What a reader wants of one thread.
CREATE TABLE thread_wish (
    reader_id BINARY(16) NOT NULL,
    thread_id BINARY(16) NOT NULL,
    wish VARCHAR(16) NOT NULL,
    wished_at DATETIME(6) NOT NULL,
    PRIMARY KEY (reader_id, thread_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Whom a new reply is told to.
CREATE INDEX thread_wish_by_thread ON thread_wish (thread_id);
