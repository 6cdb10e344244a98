-- What becomes of a notifier's words, name and contact: KEPT, UNTIL_DECIDED (the notifier was erased, and somebody still
-- has to decide), GONE.
alter table report add column words varchar(16) default 'KEPT' not null;

-- The reports that were decided long ago and have not lost their words yet: a range for each night's look, from which
-- those that have lost them are out.
create index report_by_words on report (words, handled_at);

-- What a reader reported: for an export or an erasure, and each night for the readers whose address may be dropped.
create index report_by_reader on report (reader_id, handled_at);
