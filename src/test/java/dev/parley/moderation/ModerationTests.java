package dev.parley.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.Comments;
import dev.parley.comment.Seen;
import dev.parley.comment.Signal;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What moderators decide, alone and at the same time. */
@DatabaseTest
class ModerationTests {

    @Autowired
    private Moderation moderation;

    @Autowired
    private CommentDecisions comments;

    @Autowired
    private Comments intake;

    @Autowired
    private CommentList list;

    @Autowired
    private AutomaticDecisions automatic;

    @Autowired
    private Queue queue;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private JdbcClient database;

    private Staff ann;
    private Staff bob;
    private CommentId comment;

    @BeforeEach
    void aCommentWaits() {
        ann = newsroom.moderator("Ann");
        bob = newsroom.moderator("Bob");
        comment = newsroom.commentOn(newsroom.article("Spring is here"))
                .saying("Hello")
                .sent();
    }

    @Test
    void aCommentApprovedByOneModeratorCannotBeRejectedByAnotherWhoSawItPending() {
        var seenByBoth = seen(comment);
        decide(ann, Verb.APPROVE, seenByBoth);

        assertThat(decide(bob, Verb.REJECT, seenByBoth)).isInstanceOfSatisfying(Outcome.AlreadyDecided.class, told -> {
            assertThat(told.by()).isEqualTo("Ann");
            assertThat(told.now()).isEqualTo(Status.APPROVED);
            assertThat(told.at()).isNotNull();
        });
        assertThat(status(comment)).isEqualTo(Status.APPROVED);
    }

    @Test
    void ofTwoModeratorsWhoDecideAtTheSameMomentOneIsTold() throws Exception {
        var seenByBoth = seen(comment);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var anns = both.submit(() -> decide(ann, Verb.APPROVE, seenByBoth));
            var bobs = both.submit(() -> decide(bob, Verb.SPAM, seenByBoth));

            assertThat(List.of(anns.get(), bobs.get()))
                    .hasAtLeastOneElementOfType(Outcome.Decided.class)
                    .hasAtLeastOneElementOfType(Outcome.AlreadyDecided.class);
        }
    }

    @Test
    void whatWasEditedSinceTheModeratorSawItIsToldSoAndNotTakenForDecided() {
        decide(bob, Verb.APPROVE, seen(comment));
        decide(bob, Verb.HOLD, seen(comment));
        var seenBefore = seen(comment);
        database.sql("update comment set version = version + 1").update();

        assertThat(decide(ann, Verb.APPROVE, seenBefore)).isEqualTo(new Outcome.Edited(comment, Status.PENDING));
        assertThat(decide(ann, Verb.APPROVE, seen(comment))).isInstanceOf(Outcome.Decided.class);
    }

    @Test
    void aBulkDecisionLeavesAloneWhatSomeoneElseDecidedSinceAndDoesTheRest() {
        var article = newsroom.article("Bulk");
        var one = newsroom.commentOn(article).saying("One").sent();
        var two = newsroom.commentOn(article).saying("Two").sent();
        var bothSeen = List.of(seen(one), seen(two));
        decide(ann, Verb.SPAM, seen(one));

        var outcomes = newsroom.as(bob, () -> moderation.decide(Ruling.of(Verb.APPROVE), bothSeen, bob));

        assertThat(outcomes.getFirst()).isInstanceOf(Outcome.AlreadyDecided.class);
        assertThat(outcomes.getLast()).isInstanceOf(Outcome.Decided.class);
        assertThat(status(one)).isEqualTo(Status.SPAM);
        assertThat(status(two)).isEqualTo(Status.APPROVED);
    }

    @Test
    void anUndoneDecisionPutsTheCommentBackWhereItStood() {
        var spam = decided(decide(ann, Verb.SPAM, seen(comment)));

        assertThat(undo(ann, spam)).isInstanceOf(Outcome.Decided.class);
        assertThat(status(comment)).isEqualTo(Status.PENDING);
    }

    @Test
    void anUndoCanBeUndone() {
        var undo = decided(undo(ann, decided(decide(ann, Verb.APPROVE, seen(comment)))));

        undo(ann, undo);

        assertThat(status(comment)).isEqualTo(Status.APPROVED);
    }

    @Test
    void aDecisionIsUndoneOnce() {
        var approval = decided(decide(ann, Verb.APPROVE, seen(comment)));
        undo(ann, approval);

        assertThat(undo(bob, approval))
                .isInstanceOfSatisfying(
                        Outcome.AlreadyDecided.class,
                        told -> assertThat(told.by()).isEqualTo("Ann"));
    }

    @Test
    void aDecisionThatSomeoneChangedSinceIsNotUndone() {
        var anns = decided(decide(ann, Verb.APPROVE, seen(comment)));
        decide(bob, Verb.SPAM, seen(comment));

        assertThat(undo(ann, anns)).isInstanceOf(Outcome.AlreadyDecided.class);
        assertThat(status(comment)).isEqualTo(Status.SPAM);
    }

    @Test
    void anUndoneDecisionPutsTheCommentBackInItsPlaceInTheQueue() {
        var younger = newsroom.commentOn(newsroom.article("Later")).sent();
        var approval = decided(decide(ann, Verb.APPROVE, seen(comment)));

        undo(ann, approval);

        assertThat(waiting()).containsExactly(comment, younger);
    }

    @Test
    void whatIsFoundOutMeanwhileDoesNotDisturbADecision() {
        var seen = seen(comment);
        intake.note(comment, new Signal("akismet", "Akismet says spam"));

        assertThat(decide(ann, Verb.SPAM, seen)).isInstanceOf(Outcome.Decided.class);
        assertThat(list.find(comment))
                .hasValueSatisfying(
                        row -> assertThat(row.signals()).contains(new Signal("akismet", "Akismet says spam")));
    }

    @Test
    void whatParleyDecidedByItselfIsToldAndUndoneLikeAnyDecision() {
        var seenBefore = seen(comment);
        automatic.decide(Verb.SPAM, comment, "97 % spam");

        assertThat(decide(ann, Verb.APPROVE, seenBefore))
                .isInstanceOfSatisfying(
                        Outcome.AlreadyDecided.class,
                        told -> assertThat(told.by()).isEqualTo("Parley"));
        assertThat(automatic.decide(Verb.APPROVE, comment, "never twice")).isFalse();
        assertThat(decide(ann, Verb.APPROVE, seen(comment))).isInstanceOf(Outcome.Decided.class);
    }

    @Test
    void whoDoesNotSayWhatTheySawMayChangeTheirOwnDecisionButNoOneElses() {
        decideUnseen(ann, Verb.APPROVE, comment);

        assertThat(decideUnseen(ann, Verb.SPAM, comment)).isInstanceOf(Outcome.Decided.class);
        assertThat(decideUnseen(bob, Verb.APPROVE, comment)).isInstanceOf(Outcome.AlreadyDecided.class);
        assertThat(status(comment)).isEqualTo(Status.SPAM);
    }

    @Test
    void aCommentThatDoesNotExistIsToldSo() {
        var nothing = new CommentId(UUID.randomUUID());

        assertThat(decideUnseen(ann, Verb.APPROVE, nothing)).isEqualTo(new Outcome.Unknown(nothing));
    }

    @Test
    void whoIsNoModeratorDecidesNothing() {
        var author = newsroom.staff("Art", Role.AUTHOR);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> decideUnseen(author, Verb.APPROVE, comment));
    }

    @Test
    void anUnknownDecisionIsNamed() {
        var nothing = new DecisionId(UUID.randomUUID());

        assertThatExceptionOfType(DecisionUnknown.class)
                .isThrownBy(() -> undo(ann, nothing))
                .withMessageContaining(nothing.toString());
    }

    private List<CommentId> waiting() {
        return newsroom.as(ann, () -> queue.page(null, 10)).items().stream()
                .map(item -> item.row().comment())
                .toList();
    }

    private Seen seen(CommentId id) {
        return new Seen(id, comments.states(List.of(id)).getFirst().version());
    }

    private Status status(CommentId id) {
        return comments.states(List.of(id)).getFirst().status();
    }

    private Outcome decide(Staff by, Verb verb, Seen seen) {
        return newsroom.as(by, () -> moderation.decide(Ruling.of(verb), List.of(seen), by))
                .getFirst();
    }

    private Outcome decideUnseen(Staff by, Verb verb, CommentId id) {
        return newsroom.as(by, () -> moderation.decideUnseen(Ruling.of(verb), List.of(id), by))
                .getFirst();
    }

    private Outcome undo(Staff by, DecisionId decision) {
        return newsroom.as(by, () -> moderation.undo(List.of(decision), by)).getFirst();
    }

    private static DecisionId decided(Outcome outcome) {
        return ((Outcome.Decided) outcome).decision();
    }
}
