-- A filter that a moderator keeps under a name, as the query of an address, alone or for everyone.
create table saved_view (
    id       binary(16)    not null,
    owner_id binary(16)    not null,
    name     varchar(120)  not null,
    query    varchar(2000) not null,
    shared   boolean       not null,
    version  bigint        not null,
    primary key (id),
    -- A moderator's views, and no two of one name among them.
    constraint saved_view_name unique (owner_id, name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
