package dev.parley.site.article;

import dev.parley.article.ArticleText;
import dev.parley.article.Articles;
import dev.parley.comment.CommentSubmission;
import dev.parley.comment.Sender;
import dev.parley.kernel.Slug;
import dev.parley.keyring.KeysetUnusable;
import dev.parley.moderation.CommentIntake;
import dev.parley.moderation.CommentRules;
import dev.parley.moderation.Receipt;
import dev.parley.moderation.Refusal;
import dev.parley.moderation.SubmissionRefused;
import dev.parley.reader.EmailAddress;
import dev.parley.site.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes the form under an article. Whatever becomes of it, the reader keeps what they typed. */
@Controller
class CommentController {

    private static final Logger log = LoggerFactory.getLogger(CommentController.class);

    private final Articles articles;
    private final CommentIntake intake;
    private final ArticlePages articlePages;
    private final RespondForms forms;
    private final Pages pages;
    private final CommentRules rules;

    CommentController(
            Articles articles,
            CommentIntake intake,
            ArticlePages articlePages,
            RespondForms forms,
            Pages pages,
            CommentRules rules) {
        this.articles = articles;
        this.intake = intake;
        this.articlePages = articlePages;
        this.forms = forms;
        this.pages = pages;
        this.rules = rules;
    }

    @PostMapping(path = "/articles/{slug}/comments", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> leave(@PathVariable String slug, HttpServletRequest request) throws IOException {
        var body = new FormBody(request.getInputStream().readAllBytes());
        var form = CommentForm.of(body);
        try {
            var article = Slug.read(slug).flatMap(articles::published);
            if (article.isEmpty()) {
                return unsent(Unsent.articleGone(form));
            }
            if (!rules.takesComments(article.get().comments(), article.get().publishedAt())) {
                return unsent(Unsent.commentsClosed(form));
            }
            var problems = problems(form, body, article.get());
            return problems.isEmpty() ? submit(form, article.get(), request) : mend(article.get(), form, problems);
        } catch (DataAccessException | TransactionException | KeysetUnusable e) {
            log.error("A comment could not be stored", e);
            return unsent(Unsent.storageOutOfReach(form, again(form, request)));
        }
    }

    private ResponseEntity<byte[]> submit(CommentForm form, ArticleText article, HttpServletRequest request) {
        try {
            return taken(intake.submit(submission(form, article, request)));
        } catch (SubmissionRefused refused) {
            return switch (refused.refusal()) {
                case Refusal.ArticleUnavailable _ -> unsent(Unsent.articleGone(form));
                case Refusal.CommentsClosed _ -> unsent(Unsent.commentsClosed(form));
                case Refusal.ParentUnavailable _ ->
                    mend(article, form.withoutParent(), List.of(Problem.ofForm(Words.PARENT_GONE)));
                case Refusal.ThreadClosed _ ->
                    mend(article, form.withoutParent(), List.of(Problem.ofForm(Words.THREAD_CLOSED)));
                case Refusal.SaidBefore _ -> mend(article, form, List.of(new Problem("comment", Words.SAID_BEFORE)));
                case Refusal.OutOfBounds _ -> mend(article, form, List.of(Problem.ofForm(Words.OUT_OF_BOUNDS)));
                case Refusal.TooFast fast -> unsent(Unsent.tooFast(form, again(form, request), fast.retryAfter()));
            };
        }
    }

    private List<Problem> problems(CommentForm form, FormBody body, ArticleText article) {
        var problems = new ArrayList<Problem>();
        forms.tokenProblem(form, article).ifPresent(problems::add);
        if (!body.isLegible()) {
            problems.add(Problem.ofForm(Words.NOT_LEGIBLE));
        }
        problems.addAll(CommentFormCheck.problems(form, rules.asksForNameAndEmail()));
        forms.consentProblem(form, article).ifPresent(problems::add);
        return problems;
    }

    private ResponseEntity<byte[]> mend(ArticleText article, CommentForm form, List<Problem> problems) {
        var page = articlePages.forMending(article, form, problems);
        return pages.once(HttpStatus.UNPROCESSABLE_CONTENT, "article/article", page, new HttpHeaders());
    }

    private ResponseEntity<byte[]> unsent(Unsent unsent) {
        return pages.once(unsent.status(), "article/unsent", unsent, unsent.headers());
    }

    // Set by hand: a redirect that is made absolute would name the host that the asker named.
    private static ResponseEntity<byte[]> taken(Receipt receipt) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/comments/" + receipt.comment() + "?key=" + receipt.key())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private RespondForm.Target again(CommentForm form, HttpServletRequest request) {
        return forms.again(request.getRequestURI(), form);
    }

    private CommentSubmission submission(CommentForm form, ArticleText article, HttpServletRequest request) {
        return new CommentSubmission(
                article.id(),
                CommentFormCheck.parent(form.parent()).orElse(null),
                new Sender(
                        form.author().isEmpty() ? Sender.ANONYMOUS : form.author(),
                        EmailAddress.parse(form.email()).orElse(null),
                        form.url().isEmpty() ? null : form.url(),
                        form.ticks().replies()),
                form.comment(),
                Deliveries.of(form.hidden(), request),
                form.token(),
                forms.consentVersion(form, article));
    }
}
