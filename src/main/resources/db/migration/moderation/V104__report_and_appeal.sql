-- Readers' complaints about public comments. Who reports unlawful content says who they are (Regulation (EU) 2022/2065,
-- article 16): the address is that of a reader, sealed like every other.
create table report (
    id            binary(16)   not null,
    comment_id    binary(16)   not null,
    reason        varchar(20)  not null,
    explanation   varchar(4000) not null,
    notifier_name varchar(160),
    reader_id     binary(16),
    reported_at   datetime(6)  not null,
    -- When a moderator decided about the comment since, and where the comment stood then.
    handled_at    datetime(6),
    outcome       varchar(16),
    primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The open reports about a comment: counted at each report, closed at each decision.
create index report_by_comment on report (comment_id, handled_at);

-- A writer's wish for another look at a rejection; one for each comment, so the comment is the key.
create table appeal (
    comment_id    binary(16)    not null,
    explanation   varchar(4000) not null,
    asked_at      datetime(6)   not null,
    -- Who decided first: another moderator decides about the appeal, where there is one. Null: Parley itself did.
    first_by      binary(16),
    first_reason  varchar(100),
    decided_at    datetime(6),
    outcome       varchar(16),
    primary key (comment_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
