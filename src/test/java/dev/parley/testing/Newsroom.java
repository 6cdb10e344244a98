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
import dev.parley.comment.Delivery;
import dev.parley.comment.Sender;
import dev.parley.moderation.CommentIntake;
import dev.parley.reader.EmailAddress;
import dev.parley.settings.SettingsDesk;
import dev.parley.settings.SettingsGroup;
import java.time.Duration;
import java.time.Instant;
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
    private final SettingsDesk settings;

    Newsroom(Accounts accounts, ArticleDesk desk, CommentIntake intake, SettingsDesk settings) {
        this.accounts = accounts;
        this.desk = desk;
        this.intake = intake;
        this.settings = settings;
    }

    public Staff moderator(String name) {
        return staff(name, Role.MODERATOR);
    }

    public Staff editor(String name) {
        return staff(name, Role.EDITOR);
    }

    /** A member of staff whose address is the name, in lower case and dots for spaces, at {@code staff.example}. */
    public Staff staff(String name, Role... roles) {
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@staff.example";
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

    /** Sets something as an administrator does. */
    public <T extends Record> void set(SettingsGroup<T> group, T value) {
        var admin = accounts.find("adm@staff.example").orElseGet(() -> staff("Adm", Role.ADMINISTRATOR));
        as(admin, () -> {
            settings.save(
                    group,
                    value,
                    settings.open(group).version(),
                    admin.accountId().value());
            return value;
        });
    }

    /** A published article that is open for comments. */
    public ArticleId article(String title) {
        return article(title, CommentPolicy.OPEN);
    }

    public ArticleId article(String title, CommentPolicy comments) {
        return article(title, ArticleStatus.PUBLISHED, null, comments);
    }

    /** @param publishAt null for now */
    public ArticleId article(String title, ArticleStatus status, @Nullable Instant publishAt, CommentPolicy comments) {
        var editor = accounts.find("ed@staff.example").orElseGet(() -> editor("Ed"));
        var draft = new ArticleDraft(title, null, "", "Text of " + title, status, publishAt, ZoneOffset.UTC, comments);
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
        private @Nullable String url;
        private String userAgent = "";
        private String network = "";
        private String trapped = "";
        private String proof = "";
        private @Nullable Duration fillTime;
        private boolean wantsReplies;

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

        /** Writes with another address than the one that follows from the name; none at all when it is empty. */
        public Letter at(String address) {
            email = address;
            return this;
        }

        public Letter withWebAddress(String address) {
            url = address;
            return this;
        }

        public Letter sentBy(String program) {
            userAgent = program;
            return this;
        }

        /** Fills in the field that people don't see. */
        public Letter trappedBy(String words) {
            trapped = words;
            return this;
        }

        /** Fills the form in in this time. */
        public Letter after(Duration time) {
            fillTime = time;
            return this;
        }

        public Letter proving(String answer) {
            proof = answer;
            return this;
        }

        /** Ticks that replies are to be mailed. */
        public Letter wantingReplies() {
            wantsReplies = true;
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
                    article,
                    parent,
                    new Sender(author, EmailAddress.parse(email).orElse(null), url, wantsReplies),
                    text,
                    new Delivery(network, userAgent, trapped, fillTime, proof),
                    formToken);
        }

        /** Sends it through intake. */
        public CommentId sent() {
            return intake.submit(submission()).comment();
        }
    }
}
