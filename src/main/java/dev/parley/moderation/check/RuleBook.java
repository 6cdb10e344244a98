package dev.parley.moderation.check;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.parley.comment.Signal;
import dev.parley.moderation.SubmissionRefused;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** The intake checks in their order. The first that refuses ends the matter; of the others the gravest verdict holds. */
@Component
public final class RuleBook {

    private static final Logger log = LoggerFactory.getLogger(RuleBook.class);

    private static final List<Class<? extends IntakeCheck>> ORDER = List.of(
            // Can it be taken at all?
            ArticleTakesComments.class,
            Lengths.class,
            ParentCanBeAnswered.class,
            // Is it too much?
            Flood.class,
            Duplicate.class,
            // Is it wanted?
            BlockedReaders.class,
            BlockedNetworks.class,
            BlockedTerms.class,
            BlockedDomains.class,
            // Does it come from a machine?
            Honeypot.class,
            Proven.class,
            FormTiming.class,
            SameText.class,
            SpamScore.class,
            // Does a moderator have to see it?
            HeldTerms.class,
            LinkLimit.class,
            OtherScript.class,
            FirstComment.class,
            SpamFromNetwork.class,
            Impersonation.class,
            Approval.class,
            // Does someone outside have to see it?
            AwaitsAkismet.class);

    // What an edit can change: not where the comment stands, nor whence it came, nor how its form was filled in.
    private static final Set<Class<? extends IntakeCheck>> NEW_ONLY = Set.of(
            ArticleTakesComments.class,
            ParentCanBeAnswered.class,
            Honeypot.class,
            Proven.class,
            FormTiming.class,
            FirstComment.class,
            SpamFromNetwork.class);

    private final List<IntakeCheck> checks;

    RuleBook(List<IntakeCheck> all) {
        var byClass = all.stream().collect(toMap(IntakeCheck::getClass, identity()));
        this.checks = ORDER.stream().map(byClass::get).toList();
        if (checks.contains(null) || byClass.size() != ORDER.size()) {
            throw new IllegalStateException("The rule book names " + ORDER + ", and there are " + byClass.keySet());
        }
    }

    /** The names of the checks that an edited text goes through. */
    public Set<String> checksOfEdits() {
        return checks.stream()
                .filter(RuleBook::looksAtEdits)
                .map(IntakeCheck::name)
                .collect(toSet());
    }

    private static boolean looksAtEdits(IntakeCheck check) {
        return !NEW_ONLY.contains(check.getClass());
    }

    /**
     * What the checks say about a candidate: all of them about a new comment.
     *
     * @throws SubmissionRefused when a check refuses it
     * @throws DataAccessException when the storage is out of reach
     */
    public Judgement judge(Candidate candidate) {
        var assessment = new Assessment(candidate);
        checks.stream()
                .filter(check -> candidate.edited() == null || looksAtEdits(check))
                .forEach(check -> assessment.add(verdict(check, candidate)));
        return assessment.judgement();
    }

    private static Verdict verdict(IntakeCheck check, Candidate candidate) {
        try {
            return check.check(candidate);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("The intake check “{}” failed; the comment is held", check.name(), e);
            return Verdict.hold(new Signal(check.name(), "This check could not be made"));
        }
    }
}
