package dev.parley.notification.digest;

import dev.parley.account.AccountId;
import dev.parley.comment.CommentList;
import dev.parley.comment.CommentRow;
import dev.parley.kernel.Cursor;
import dev.parley.notification.outbox.Letter;
import dev.parley.notification.outbox.LetterWriter;
import dev.parley.notification.outbox.MailProperties;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes digests: how many comments wait, since when the oldest does, and some of them. */
@Component
class DigestWriter implements LetterWriter {

    private static final int MOST_COUNTED = 1_000;

    private final CommentList comments;
    private final WaitingComments waiting;
    private final MailPaper paper;
    private final MailProperties properties;

    DigestWriter(CommentList comments, WaitingComments waiting, MailPaper paper, MailProperties properties) {
        this.comments = comments;
        this.waiting = waiting;
        this.paper = paper;
        this.properties = properties;
    }

    @Override
    public String topic() {
        return Digests.TOPIC;
    }

    /** @param about the time after which comments are new; without one, all that wait are told of */
    @Override
    public Optional<Letter> write(UUID recipient, @Nullable String about) {
        var listed = comments.waiting(after(about), properties.digestComments());
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        var oldest = about == null ? listed : comments.waiting(null, 1);
        var moderator = new AccountId(recipient);
        var count = comments.countWaitingUpTo(MOST_COUNTED + 1);
        var mail = new QueueMail(
                headline(count),
                oldest.isEmpty() ? "" : oldestSentence(oldest),
                listed(count, about != null),
                waiting.describe(listed, moderator));
        return Optional.of(paper.write(mail, moderator));
    }

    private static @Nullable Cursor after(@Nullable String about) {
        return about == null ? null : WaitingComments.after(Instant.parse(about));
    }

    private String oldestSentence(List<CommentRow> oldest) {
        return "The oldest has waited since " + paper.time(WaitingComments.since(oldest.getFirst())) + ".";
    }

    private static String listed(int count, boolean onlyNew) {
        if (count == 1) {
            return "It is this one:";
        }
        return onlyNew ? "New among them:" : "The oldest of them:";
    }

    private static String headline(int count) {
        if (count == 1) {
            return "1 comment waits";
        }
        return count > MOST_COUNTED ? "More than 1,000 comments wait" : count + " comments wait";
    }
}
