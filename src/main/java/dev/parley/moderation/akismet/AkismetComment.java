package dev.parley.moderation.akismet;

/**
 * What Akismet is asked about, or told of.
 *
 * @param writing the comment
 * @param place where it stands
 * @param origin where it came from
 */
record AkismetComment(Writing writing, Place place, Origin origin) {}
