-- Nothing of an erased comment can be sent again, and its fingerprint would tell who knows text and key what it said.
alter table comment modify column submission_key binary(32) null;
