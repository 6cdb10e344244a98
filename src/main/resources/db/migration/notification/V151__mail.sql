-- Mails on their way. A row names the recipient and what the mail is about; neither an address nor a text is stored:
-- both are looked up at the moment of sending.
CREATE TABLE mail (
    id BINARY(16) NOT NULL,
    recipient_kind VARCHAR(16) NOT NULL,
    recipient_id BINARY(16) NOT NULL,
    topic VARCHAR(32) NOT NULL,
    about VARCHAR(100) NULL,
    status VARCHAR(16) NOT NULL,
    attempts INT NOT NULL,
    due_at DATETIME(6) NOT NULL,
    trouble VARCHAR(300) NULL,
    created_at DATETIME(6) NOT NULL,
    settled_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What is to be sent now, the longest due first.
CREATE INDEX mail_by_due ON mail (status, due_at);

-- The administrators' lists, newest first; ids grow with time.
CREATE INDEX mail_by_status ON mail (status, id);

-- Whether a mail of this kind already waits for someone; and, to forget someone, all theirs.
CREATE INDEX mail_by_recipient ON mail (recipient_id, topic, status);

-- The clean-up of what was settled long ago.
CREATE INDEX mail_by_settled ON mail (status, settled_at);
