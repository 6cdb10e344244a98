-- Tokens of the HTTP API, known by the SHA-256 of their text alone.
CREATE TABLE api_token (
    id BINARY(16) NOT NULL,
    account_id BINARY(16) NOT NULL,
    name VARCHAR(160) NOT NULL,
    scopes VARCHAR(200) NOT NULL,
    token_hash VARBINARY(32) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    last_used_at DATETIME(6) NULL,
    revoked_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    -- Each call of the API looks its token up by this.
    CONSTRAINT api_token_hash UNIQUE (token_hash),
    -- An account's own tokens; also the index that the foreign key needs.
    CONSTRAINT api_token_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
