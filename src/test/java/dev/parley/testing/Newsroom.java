package dev.parley.testing;

import dev.parley.account.Accounts;
import dev.parley.account.NewAccount;
import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.article.ArticleDesk;
import dev.parley.article.ArticleDraft;
import dev.parley.article.ArticleId;
import dev.parley.article.ArticleStatus;
import dev.parley.article.CommentPolicy;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentSubmission;
import dev.parley.moderation.CommentIntake;
import dev.parley.reader.EmailAddress;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** A blog at work: makes its staff, articles and comments through the services that people use. */
@Component
public class Newsroom {

    /** The password of every account made here. */
    public static final String PASSWORD = "a long enough password";

    private final AtomicInteger letters = new AtomicInteger();
    private final Accounts accounts;
    private final ArticleDesk desk;
    private final CommentIntake intake;

    Newsroom(Accounts accounts, ArticleDesk desk, CommentIntake intake) {
        this.accounts = accounts;
        this.desk = desk;
        this.intake = intake;
    }

    public Staff moderator(String name) {
        return staff(name, Role.MODERATOR);
    }

    public Staff editor(String name) {
        return staff(name, Role.EDITOR);
    }

    /** A member of staff whose address is the name, in lower case, at {@code staff.example}. */
    public Staff staff(String name, Role... roles) {
        var email = name.toLowerCase(Locale.ROOT) + "@staff.example";
        accounts.create(new NewAccount(email, name, Set.copyOf(Arrays.asList(roles)), PASSWORD));
        return accounts.find(email).orElseThrow();
    }

    /** Signs a member of staff in, for the rest of the test. */
    public void signIn(Staff staff) {
        var authorities =
                Role.reach(staff.roles()).stream().map(Role::authority).toArray(String[]::new);
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new TestingAuthenticationToken(staff, null, authorities)));
    }

    /** Does something with the rights of a member of staff. */
    public <T> T as(Staff staff, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        signIn(staff);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** A published article that is open for comments. */
    public ArticleId article(String title) {
        return article(title, CommentPolicy.OPEN);
    }

    public ArticleId article(String title, CommentPolicy comments) {
        var editor = accounts.find("ed@staff.example").orElseGet(() -> editor("Ed"));
        var draft = new ArticleDraft(
                title, null, "", "Text of " + title, ArticleStatus.PUBLISHED, null, ZoneOffset.UTC, comments);
        return as(editor, () -> desk.create(draft, editor));
    }

    /** Begins a comment on an article: of a reader and from a network that sent nothing before. */
    public Letter commentOn(ArticleId article) {
        var number = letters.incrementAndGet();
        return new Letter(article).by("Reader " + number).from("2001:db8:" + Integer.toHexString(number) + "::1");
    }

    /** A comment that a reader is writing. */
    public final class Letter {

        private final ArticleId article;
        private @Nullable CommentId parent;
        private String author = "";
        private String email = "";
        private String text = "Nice post";
        private String formToken = UUID.randomUUID().toString();
        private String network = "";

        private Letter(ArticleId article) {
            this.article = article;
        }

        public Letter answering(CommentId answered) {
            parent = answered;
            return this;
        }

        /** The writer's name; the address follows from it. */
        public Letter by(String name) {
            author = name;
            email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@reader.example";
            return this;
        }

        public Letter from(String address) {
            network = address;
            return this;
        }

        public Letter saying(String words) {
            text = words;
            return this;
        }

        public Letter underToken(String token) {
            formToken = token;
            return this;
        }

        public CommentSubmission submission() {
            return new CommentSubmission(
                    article, parent, author, EmailAddress.parse(email).orElseThrow(), null, text, network, formToken);
        }

        /** Sends it through intake. */
        public CommentId sent() {
            return intake.submit(submission()).comment();
        }
    }
}
