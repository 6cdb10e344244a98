-- Browsers that stay signed in. The cookie's secret changes at each use; only its SHA-256 is here, and that of
-- the secret before it, for requests that were under way while it changed.
CREATE TABLE remembered_device (
    id BINARY(16) NOT NULL,
    account_id BINARY(16) NOT NULL,
    secret_hash VARBINARY(32) NOT NULL,
    previous_hash VARBINARY(32) NULL,
    renewed_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    -- All devices of an account are forgotten at once; also the index that the foreign key needs.
    CONSTRAINT remembered_device_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
