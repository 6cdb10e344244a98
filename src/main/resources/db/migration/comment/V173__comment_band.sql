-- Where to look for a comment that says nearly the same: a few numbers made of its text, of which another text has one
-- in common with a likelihood that grows steeply with their likeness. Kept for the first comment of each kind alone, so
-- that a flood of one text is one entry. The key is the look-up itself.
create table comment_band (
    band       bigint     not null,
    comment_id binary(16) not null,
    primary key (band, comment_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
