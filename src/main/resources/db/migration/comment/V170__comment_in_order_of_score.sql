-- How likely a comment is spam, for ordering: what nobody judged stands in the middle. The second one is null for what
-- isn't in the queue, like waits_since.
alter table comment add column order_score double generated always as (coalesce(spam_score, 0.5));
alter table comment add column queue_score double generated always as (
    case when waits_since is null then null else coalesce(spam_score, 0.5) end);

-- The queue by how likely its comments are spam, in either direction and whatever they wait for.
drop index comment_queue_by_score on comment;
create index comment_queue_by_score on comment (queue_score, id);

-- The comments of one state by how likely they are spam: what was called spam with the least reason first.
create index comment_by_status_and_score on comment (status, order_score, id);
