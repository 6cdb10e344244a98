-- What happened in an hour or a day that is over, counted once: statistics add these up and count only what came since
-- from the decisions and comments themselves. The counts are always read whole, so they lie in one document; the key
-- lets several nodes count the same stretch at once, the first one wins and the others have the same numbers.
create table moderation_tally (
    grain     varchar(8)  not null,
    begins_at datetime(6) not null,
    ends_at   datetime(6) not null,
    counts    ${longtext} not null,
    primary key (grain, begins_at, ends_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
