-- What Akismet thinks of a comment, and what there is still to do with it: an errand, which is due at a time. A row
-- comes with each comment that is taken while Akismet is on, and nothing in it says where the comment came from.
create table akismet_case (
    comment_id binary(16)  not null,
    opinion    varchar(16),
    errand     varchar(16),
    attempts   int         not null,
    due_at     datetime(6),
    version    bigint      not null,
    primary key (comment_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What is due, the longest due first; rows without an errand have no time and are never read.
create index akismet_case_due on akismet_case (due_at, comment_id);
