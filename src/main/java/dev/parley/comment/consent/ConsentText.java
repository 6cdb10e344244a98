package dev.parley.comment.consent;

import dev.parley.account.AccountId;
import java.time.Instant;
import java.util.UUID;

/**
 * A text as it stands, or once stood, under the comment form.
 *
 * @param version its number; a later text has a higher one
 * @param source the text as it was written; empty where nothing stood there
 * @param html the text as readers saw it
 * @param box whether readers had to tick that they agree
 * @param since from when on it stood there
 * @param by who put it there
 */
public record ConsentText(long version, String source, String html, boolean box, Instant since, AccountId by) {

    ConsentText(long version, String source, String html, boolean box, Instant since, UUID by) {
        this(version, source, html, box, since, new AccountId(by));
    }
}
