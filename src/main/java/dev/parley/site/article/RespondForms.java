package dev.parley.site.article;

import dev.parley.article.ArticleText;
import dev.parley.comment.consent.ConsentText;
import dev.parley.comment.consent.ConsentTexts;
import dev.parley.moderation.CommentRules;
import dev.parley.notification.ReaderMail;
import dev.parley.site.article.FormTokens.Checked;
import dev.parley.site.article.FormTokens.Validity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the forms under articles, with the text that stands under them now, and knows them again when they are sent. */
@Component
class RespondForms {

    private final FormTokens tokens;
    private final CommentRules rules;
    private final ReaderMail mail;
    private final ConsentTexts consents;

    RespondForms(FormTokens tokens, CommentRules rules, ReaderMail mail, ConsentTexts consents) {
        this.tokens = tokens;
        this.rules = rules;
        this.mail = mail;
        this.consents = consents;
    }

    /** A fresh form under an article that takes comments, with what was typed. */
    RespondForm fresh(
            ArticleText article, CommentForm typed, String replyingTo, String cancelPath, List<Problem> problems) {
        var consent = consents.current().orElse(null);
        var version = consent == null ? null : consent.version();
        // What was agreed to is the text that was shown, not the one that has taken its place since.
        var kept = Objects.equals(check(typed, article).consent(), version) ? typed : typed.withoutAgreement();
        return new RespondForm(
                target(ArticlePage.path(article) + "/comments", consent),
                kept.withToken(tokens.issue(article.id(), version)),
                replyingTo,
                cancelPath,
                problems);
    }

    /**
     * Where a form is sent once more, as it was. The text stands under it only if it is the one that stood there before,
     * as the form's token says.
     */
    RespondForm.Target again(String path, CommentForm typed) {
        var shown = tokens.claimedConsent(typed.token());
        return target(
                path,
                consents.current()
                        .filter(text -> Objects.equals(shown, text.version()))
                        .orElse(null));
    }

    /** Why the form can't be taken for one that was made here for this article; empty when it can. */
    Optional<Problem> tokenProblem(CommentForm form, ArticleText article) {
        var token = check(form, article);
        return switch (token.validity()) {
            case GOOD ->
                token.consent() == null || shown(token).isPresent()
                        ? Optional.empty()
                        : Optional.of(Problem.ofForm(Words.FORM_UNKNOWN));
            case EXPIRED -> Optional.of(Problem.ofForm(Words.FORM_EXPIRED));
            case FORGED -> Optional.of(Problem.ofForm(Words.FORM_UNKNOWN));
        };
    }

    /** What is missing when the text under the form has to be agreed to; under one that is too old, the text of now. */
    Optional<Problem> consentProblem(CommentForm form, ArticleText article) {
        var token = check(form, article);
        var asked = token.validity() == Validity.GOOD ? shown(token) : consents.current();
        return asked.filter(text ->
                        text.box() && !(form.ticks().agrees() && Objects.equals(token.consent(), text.version())))
                .map(_ -> new Problem("consent", Words.CONSENT));
    }

    /** The version of the text that stood under a form that is good; null where none did. */
    @Nullable
    Long consentVersion(CommentForm form, ArticleText article) {
        return check(form, article).consent();
    }

    private Checked check(CommentForm form, ArticleText article) {
        return tokens.check(form.token(), article.id());
    }

    private Optional<ConsentText> shown(Checked token) {
        return token.consent() == null ? Optional.empty() : consents.find(token.consent());
    }

    private RespondForm.Target target(String path, @Nullable ConsentText consent) {
        return new RespondForm.Target(path, rules.asksForNameAndEmail(), mail.isOffered(), consent);
    }
}
