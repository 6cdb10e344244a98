package dev.parley.comment;

import java.util.UUID;

/** How many approved comments an article has. */
record ApprovedCount(UUID article, long comments) {}
