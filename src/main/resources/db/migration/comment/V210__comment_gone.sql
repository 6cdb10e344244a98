-- Comments that are withdrawn or erased lose what their texts were like, too.
create index comment_band_by_comment on comment_band (comment_id);
