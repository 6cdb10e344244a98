-- The replies to a comment: counted by their states from the index alone, however long the thread is.
create index comment_by_parent on comment (parent_id, status);
