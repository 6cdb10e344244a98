-- A decision that Parley made itself, by a rule that an administrator set, has nobody behind it.
alter table decision modify column decided_by binary(16) null;

-- What the comment waited for and since when, so that an undo puts it back in its place and the time until decisions
-- can be told; how likely spam it was held to be, so that the judgement can be compared with the moderators'.
alter table decision add column article_id   binary(16);
alter table decision add column waited_for   varchar(16);
alter table decision add column waited_since datetime(6);
alter table decision add column spam_score   double;

update decision set article_id = (select c.article_id from comment c where c.id = decision.comment_id);

-- Statistics and the history read a stretch of time.
create index decision_by_time on decision (decided_at, id);
