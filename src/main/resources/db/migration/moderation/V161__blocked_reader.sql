-- Readers whose comments nobody wants to decide about any more. Looked up by the key at each comment.
create table blocked_reader (
    reader_id  binary(16)  not null,
    version    bigint      not null,
    blocked_at datetime(6) not null,
    blocked_by binary(16)  not null,
    primary key (reader_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
