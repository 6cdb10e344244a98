package dev.parley.site.error;

import dev.parley.site.page.Head;

/**
 * What a person reads when there is nothing better to show. It says nothing of what went wrong inside.
 *
 * @param status the status that is answered
 * @param title what happened
 * @param text what to do about it
 */
record ErrorPage(int status, String title, String text) {

    static ErrorPage of(int status) {
        return switch (status) {
            case 400 ->
                new ErrorPage(
                        status,
                        "This request could not be understood",
                        "Something in its address or content is not as it should be. Please go back and try again.");
            case 401, 403 -> new ErrorPage(status, "This is not open to you", "You may not see what is here.");
            case 404 ->
                new ErrorPage(
                        status,
                        "There is nothing at this address",
                        "It may have moved, or the address may have been cut short on its way to you.");
            case 405 ->
                new ErrorPage(
                        status, "That can't be done here", "This address is there to be read, not to be sent things.");
            case 408 ->
                new ErrorPage(
                        status,
                        "This took too long to arrive",
                        "Only a part of what you sent arrived here. Please go back and send it again.");
            case 410 -> new ErrorPage(status, "This is not here any more", "It was taken away for good.");
            case 413 ->
                new ErrorPage(
                        status,
                        "That was too much at once",
                        "What was sent is too large. Please send something smaller.");
            case 415 ->
                new ErrorPage(
                        status, "This was sent in a way that isn't known here", "Please use the form on the page.");
            case 429 -> new ErrorPage(status, "That was a little fast", "Please wait a moment, then try again.");
            case 503 ->
                new ErrorPage(
                        status,
                        "This page can't be shown at the moment",
                        "The site has a trouble that should pass soon. Please try again in half a minute.");
            default -> status < 500 ? of400(status) : of500(status);
        };
    }

    Head head() {
        return Head.hidden(title);
    }

    private static ErrorPage of400(int status) {
        return new ErrorPage(status, "This can't be answered", "Please go back and try again.");
    }

    private static ErrorPage of500(int status) {
        return new ErrorPage(
                status,
                "Something went wrong on our side",
                "It isn't your fault, and it was noted down. Please try again later.");
    }
}
