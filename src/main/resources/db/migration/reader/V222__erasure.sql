-- That a reader was erased, and nothing about whom: by the greatest id each node sees that pages have to be made anew.
create table erasure (
    id        binary(16)  not null,
    erased_at datetime(6) not null,
    primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
