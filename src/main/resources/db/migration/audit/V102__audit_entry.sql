-- What staff did, for the record: rows are added and never changed or taken away.
create table audit_entry (
    id           binary(16)   not null,
    at           datetime(6)  not null,
    -- Null where Parley acted by itself, by a rule that an administrator set.
    account_id   binary(16),
    action       varchar(40)  not null,
    subject_kind varchar(20)  not null,
    subject_id   binary(16),
    from_state   varchar(40),
    to_state     varchar(40),
    reason       varchar(100),
    note         varchar(2000),
    -- The decision that this entry tells of, by which it can be undone.
    decision_id  binary(16),
    primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The log, newest first; and the same for one member of staff, for one comment and for one kind of act. Each list is
-- read from a cursor on in the order of its index.
create index audit_by_time on audit_entry (at, id);
create index audit_by_account on audit_entry (account_id, at, id);
create index audit_by_subject on audit_entry (subject_id, at, id);
create index audit_by_action on audit_entry (action, at, id);
