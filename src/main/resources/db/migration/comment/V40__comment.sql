create table comment (
    id             binary(16)   not null,
    article_id     binary(16)   not null,
    parent_id      binary(16),
    thread_id      binary(16)   not null,
    reader_id      binary(16)   not null,
    author_name    varchar(160) not null,
    author_url     varchar(200),
    body           ${longtext}  not null,
    html           ${longtext}  not null,
    status         varchar(16)  not null,
    signals        ${longtext}  not null,
    submitted_at   datetime(6)  not null,
    submission_key binary(32)   not null,
    version        bigint       not null,
    primary key (id),
    -- The same submission is one comment, also when it arrives at two nodes at once.
    constraint comment_submission_key unique (submission_key)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The queue: the comments of one state, oldest first, read from a cursor on without sorting.
create index comment_by_status on comment (status, submitted_at, id);

-- An article's page: count its approved comments and find their threads in the index alone.
create index comment_by_article on comment (article_id, status, thread_id);

-- The comments of the threads on a page, in their order.
create index comment_by_thread on comment (thread_id, status, parent_id);

-- What one reader wrote.
create index comment_by_reader on comment (reader_id, submitted_at);
