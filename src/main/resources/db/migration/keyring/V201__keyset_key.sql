-- Which keys this site has used: their ids, which are no secret, and never the keys. What is listed here and not in the
-- key folder is lost; what is in neither was never made.
create table keyset_key (
    purpose     varchar(60) not null,
    key_id      int         not null,
    known_since datetime(6) not null,
    retired_at  datetime(6) null,
    primary key (purpose, key_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
