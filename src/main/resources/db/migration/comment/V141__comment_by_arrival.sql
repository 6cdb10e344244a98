-- Statistics count what arrived in a stretch of time, in the index alone.
create index comment_by_arrival on comment (submitted_at);
