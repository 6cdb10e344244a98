-- The texts that stood under the comment form, one row for each time that they were changed; a row never changes. Their
-- number is the version of the settings in which they were saved, so that pages, which are made from settings in memory,
-- know it without asking. A handful of rows, found by their number or read all at once: no index but the primary key.
create table consent_text (
    version bigint      not null,
    -- Empty where nothing stood under the form from then on.
    source  ${longtext} not null,
    html    ${longtext} not null,
    box     boolean     not null,
    since   datetime(6) not null,
    set_by  binary(16)  not null,
    primary key (version)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Which of them stood under the form when the comment came; null where none did. Nobody looks for the comments of a
-- text, so there is no index; texts are never deleted, so there is no foreign key, which would bring one.
alter table comment add column consent_version bigint;
