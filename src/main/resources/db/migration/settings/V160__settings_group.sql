-- What administrators have set, one row for each group of settings that was ever saved. A handful of rows: each node
-- reads their versions every second, which takes no index but the primary key.
create table settings_group (
    name       varchar(60)  not null,
    version    bigint       not null,
    content    ${longtext}  not null,
    changed_at datetime(6)  not null,
    changed_by binary(16)   not null,
    primary key (name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
