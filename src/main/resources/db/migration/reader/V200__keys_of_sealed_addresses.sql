-- With which key an address is sealed: its id, which stands in the sealed bytes after their first one. Read by the
-- database itself, so that it can't tell anything else than the bytes do.
alter table reader add column seal_key binary(4) generated always as (substring(sealed_email, 2, 4));
create index reader_by_seal_key on reader (seal_key, id);

-- A reader's blind indexes, one for each key that is in use: while one key follows another each reader has both, so that
-- a node that knows one of them alone finds the reader, and can't make the same address known a second time.
create table reader_index (
    blind_index binary(32) not null,
    reader_id   binary(16) not null,
    key_id      int        not null,
    primary key (blind_index),
    constraint reader_index_reader foreign key (reader_id) references reader (id) on delete cascade,
    -- Also the index that the foreign key needs.
    constraint reader_index_by_reader unique (reader_id, key_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
create index reader_index_by_key on reader_index (key_id);

-- The one key that there was until now has an id that the database doesn't know; 0 is no key's id.
insert into reader_index (blind_index, reader_id, key_id) select blind_index, id, 0 from reader;
alter table reader drop constraint reader_blind_index;
alter table reader drop column blind_index;
