-- The readers whose index is by an older key, in the order of their ids.
create index reader_index_by_key_and_reader on reader_index (key_id, reader_id);
drop index reader_index_by_key on reader_index;
