package dev.parley.article;

import dev.parley.markup.Html;
import java.time.ZoneId;

/** A draft's text, checked, cleaned and rendered. */
record Manuscript(String title, String summary, String body, Html html, ZoneId zone, CommentPolicy comments) {}
