create table decision (
    id                binary(16)    not null,
    comment_id        binary(16)    not null,
    from_status       varchar(16)   not null,
    to_status         varchar(16)   not null,
    resulting_version bigint        not null,
    decided_by        binary(16)    not null,
    decided_at        datetime(6)   not null,
    reason            varchar(100),
    note              varchar(2000),
    undoes            binary(16),
    primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The history of a comment; ids grow with time, so the last decision about it is the greatest id.
create index decision_by_comment on decision (comment_id, id);

-- What one moderator did.
create index decision_by_moderator on decision (decided_by, decided_at);
