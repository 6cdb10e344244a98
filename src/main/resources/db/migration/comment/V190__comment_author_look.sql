-- How a reader's name looks, so that a name that imitates an earlier one is found by one look-up. It goes with the
-- reader: where nobody is known any more, nothing of the name may be left.
alter table comment add column author_look varchar(100);

-- Names of plain letters, as NameLook reads them; others are known once they write again.
update comment set author_look = substring(replace(replace(replace(replace(replace(replace(replace(
        lower(author_name), ' ', ''), '.', ''), 'i', 'l'), '1', 'l'), '0', 'o'), 'rn', 'm'), 'vv', 'w'), 1, 100)
    where reader_id is not null;

-- Who has approved comments under a name that looks like this: the readers stand in the index, one's own are left out
-- by a range on either side.
create index comment_by_author_look on comment (author_look, status, reader_id);

alter table comment add constraint comment_look_of_reader check (author_look is null or reader_id is not null);
