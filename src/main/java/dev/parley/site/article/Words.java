package dev.parley.site.article;

import java.time.Duration;

/** Sentences that readers get in more than one place. */
final class Words {

    static final String PARENT_GONE = "The comment that you answered takes no answers any more. "
            + "Your text is kept: send it again to post it as a comment of its own.";
    static final String THREAD_CLOSED = "Nobody can answer in that thread any more. "
            + "Your text is kept: send it again to post it as a comment of its own.";
    static final String SAID_BEFORE = "It looks as though this has been said here already, in these very words. "
            + "If you sent it before, it is stored and need not be sent again.";
    static final String OUT_OF_BOUNDS =
            "Something in this form is empty or too long. Please put it right and send it again.";
    static final String FORM_EXPIRED =
            "This form was open for too long. Your text is kept, and the form is a fresh one: please send it again.";
    static final String FORM_UNKNOWN =
            "This form did not come from this page. Your text is kept, and the form is a fresh one: please send it again.";
    static final String CONSENT = "Please read the text above the button, and tick the box beside “I agree” if you do.";
    static final String NOT_LEGIBLE = "Some characters could not be read and are marked with \uFFFD. "
            + "Please put them right and send the form again.";

    private Words() {}

    static String tooFast(Duration wait) {
        var seconds = wait.toSeconds() + 1;
        return "Many comments came from you, or from the network that you use, in a short time. Please wait " + seconds
                + (seconds == 1 ? " second" : " seconds") + ", then send it again.";
    }
}
