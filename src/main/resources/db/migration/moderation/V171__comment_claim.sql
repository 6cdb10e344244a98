-- Which comment each moderator has in focus: a row a moderator, over all nodes. So few rows that they need no index.
create table comment_claim (
    account_id binary(16)  not null,
    comment_id binary(16)  not null,
    claimed_at datetime(6) not null,
    expires_at datetime(6) not null,
    primary key (account_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
