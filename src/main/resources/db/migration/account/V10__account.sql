-- The staff. There are few of them: the unique key finds one by address at sign-in, the rest is read whole.
CREATE TABLE account (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    email VARCHAR(254) NOT NULL,
    name VARCHAR(160) NOT NULL,
    password_hash VARCHAR(200) NOT NULL,
    roles VARCHAR(100) NOT NULL,
    enabled BOOLEAN NOT NULL,
    revision INT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT account_email UNIQUE (email)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
