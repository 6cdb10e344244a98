-- A reader is found by the blind index alone (a unique look-up at each comment), never by the address.
create table reader (
    id            binary(16)      not null,
    blind_index   binary(32)      not null,
    sealed_email  varbinary(1200) not null,
    first_seen_at datetime(6)     not null,
    version       bigint          not null,
    primary key (id),
    constraint reader_blind_index unique (blind_index)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
