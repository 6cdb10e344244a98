-- An address may be dropped while its reader stays known by the blind index; then no mail finds the reader any more.
alter table reader modify column sealed_email varbinary(1200) null;

-- What kind of domain the address is of, a word; null where it was sealed before that was looked at.
alter table reader add column domain_class varchar(16);
