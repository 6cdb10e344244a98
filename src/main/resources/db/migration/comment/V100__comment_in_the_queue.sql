-- Staff write comments too, and readers may be let in without an address.
alter table comment modify column reader_id binary(16) null;

alter table comment add column staff_id         binary(16);
-- Why the comment is in the queue and since when; both are null for one that is not.
alter table comment add column waits_for        varchar(16);
alter table comment add column waits_since      datetime(6);
-- What intake found out: how likely it is spam (0 to 1), the fingerprint of its normalised text, the first comment of
-- those that say nearly the same, and the domain that it links to first.
alter table comment add column spam_score       double;
alter table comment add column text_hash        binary(16);
alter table comment add column similar_group    binary(16);
alter table comment add column link_domain      varchar(253);
-- What staff did with it: its text before they edited it is in comment_revision.
alter table comment add column edited_at        datetime(6);
alter table comment add column pinned_at        datetime(6);
alter table comment add column featured_at      datetime(6);
-- On the comment that a thread begins with: from when on nobody answers in it any more.
alter table comment add column thread_closed_at datetime(6);

update comment set waits_for = 'DECISION', waits_since = submitted_at where status = 'PENDING';

-- The queue itself, oldest first: only what waits has a time here, so that the rest costs a null and is never read.
create index comment_queue on comment (waits_since, id);

-- The queue by how likely its comments are spam.
create index comment_queue_by_score on comment (waits_for, spam_score, id);

-- What says nearly the same, what links to the same domain, what stands under the same article, what the same reader
-- sent: counted and decided together while it waits.
create index comment_queue_by_group on comment (similar_group, waits_since);
create index comment_queue_by_domain on comment (link_domain, waits_since);
create index comment_queue_by_article on comment (article_id, waits_since);
create index comment_queue_by_reader on comment (reader_id, waits_since);

-- A reader's record: how many of theirs stand in each state, from the index alone.
create index comment_record_of_reader on comment (reader_id, status);

-- The same text again, lately.
create index comment_by_text on comment (text_hash, submitted_at);

-- The texts that staff replaced. Only ever added to.
create table comment_revision (
    id          binary(16)   not null,
    comment_id  binary(16)   not null,
    body        ${longtext}  not null,
    replaced_at datetime(6)  not null,
    replaced_by binary(16)   not null,
    primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The texts of one comment, the first one first.
create index comment_revision_by_comment on comment_revision (comment_id, id);
