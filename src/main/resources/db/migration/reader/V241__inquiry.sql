-- Questions whether an address is a reader's that wait for their answer, most for less than a second: the address is
-- sealed and bound to the row, and goes with it. They are answered in the order of their ids; no other index is needed.
CREATE TABLE inquiry (
    id BINARY(16) NOT NULL,
    sealed_email VARBINARY(1200) NOT NULL,
    PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
