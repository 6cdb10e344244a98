-- From which network a comment came, as a keyed mark that says so only to who has the key, for the few days that
-- administrators allow. A table of its own, so that what is older goes by one statement and no comment is touched.
create table network_mark (
    comment_id binary(16)  not null,
    mark       binary(8)   not null,
    noted_at   datetime(6) not null,
    -- Also the index that the foreign key needs.
    primary key (comment_id),
    constraint network_mark_comment foreign key (comment_id) references comment (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What came from a network of late, the latest first, in the index alone: at each comment, and for groups in the queue.
create index network_mark_by_mark on network_mark (mark, noted_at);

-- What is older than allowed, without a walk through what isn't.
create index network_mark_by_time on network_mark (noted_at);
