package dev.parley.notification.web;

import org.jspecify.annotations.Nullable;

/**
 * A page that says one thing.
 *
 * @param site the site's name
 * @param language the language tag of the site's texts
 * @param direction {@code ltr} or {@code rtl}
 * @param title what it says
 * @param text what that means
 * @param target where its way or its question leads
 * @param way the words of a link that leads on
 * @param question the words of a button, where something is to be done; null where nothing is
 */
record PlainPage(
        String site,
        String language,
        String direction,
        String title,
        String text,
        String target,
        String way,
        @Nullable String question) {}
