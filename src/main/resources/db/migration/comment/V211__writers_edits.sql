-- Writers edit their comments, too: who last changed the text; null where its writer did. The same for a text before.
alter table comment add column edited_by binary(16);
alter table comment_revision modify column replaced_by binary(16) null;

update comment set edited_by = (
    select r.replaced_by from comment_revision r where r.comment_id = comment.id order by r.id desc limit 1)
where edited_at is not null;
