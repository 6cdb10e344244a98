-- What members of staff chose to be told by mail. Who has no row here has the defaults.
CREATE TABLE notification_choice (
    account_id BINARY(16) NOT NULL,
    rhythm VARCHAR(16) NOT NULL,
    alerts BOOLEAN NOT NULL,
    -- Comments sent until then were told of, or were there when the choice was made.
    told_until DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id),
    CONSTRAINT notification_choice_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Times in which the oldest comment waited longer than the limit: one mail a time, however long it lasts.
CREATE TABLE overdue_time (
    id BINARY(16) NOT NULL,
    began_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (id)
    -- No further index: a few rows a month at most; the open one is among the newest.
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
