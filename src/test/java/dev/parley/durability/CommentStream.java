package dev.parley.durability;

import dev.parley.RepositoryConfiguration;
import dev.parley.account.AccountId;
import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.article.ArticleDesk;
import dev.parley.article.ArticleDraft;
import dev.parley.article.ArticleId;
import dev.parley.article.ArticleStatus;
import dev.parley.article.CommentPolicy;
import dev.parley.comment.CommentSubmission;
import dev.parley.comment.Delivery;
import dev.parley.comment.Sender;
import dev.parley.kernel.Ids;
import dev.parley.moderation.CommentIntake;
import dev.parley.reader.EmailAddress;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A program of its own, to be killed: it starts Parley's intake, without the web, on the data folder that
 * {@code parley.data-dir} names and sends comments through the intake, as the comment form does. It writes the id of
 * each comment that was acknowledged to its standard output, a line each, and before them that of their article.
 */
final class CommentStream {

    static final String ARTICLE = "article ";
    static final String ACKNOWLEDGED = "acknowledged ";

    /** The argument with which it ends after the first comment. */
    static final String ONCE = "once";

    private final ArticleDesk desk;
    private final CommentIntake intake;
    private final Ids ids;

    private CommentStream(ApplicationContext parley) {
        this.desk = parley.getBean(ArticleDesk.class);
        this.intake = parley.getBean(CommentIntake.class);
        this.ids = parley.getBean(Ids.class);
    }

    /** Runs until it is killed, on an article of its own or on the one whose id it is given. */
    public static void main(String[] arguments) {
        try {
            run(arguments);
        } catch (RuntimeException e) {
            // Threads that Parley began would keep the program alive.
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(String[] arguments) {
        var parley = new SpringApplicationBuilder(Intake.class)
                // Not a bean of Intake's: the applications of other tests would find it there too.
                .initializers((GenericApplicationContext own) -> own.registerBean(
                        PasswordEncoder.class, PasswordEncoderFactories::createDelegatingPasswordEncoder))
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .properties(
                        "parley.comments.flood.enabled=false",
                        "logging.level.root=warn",
                        "spring.data.jpa.repositories.bootstrap-mode=lazy")
                .run();
        var stream = new CommentStream(parley);
        var once = List.of(arguments).contains(ONCE);
        var article = arguments.length == 0 || once ? stream.publish() : new ArticleId(UUID.fromString(arguments[0]));
        System.out.println(ARTICLE + article.value());
        stream.comment(article);
        if (once) {
            parley.close();
            return;
        }
        while (true) {
            stream.comment(article);
        }
    }

    private ArticleId publish() {
        var author = new Author(new AccountId(ids.next()));
        var draft = new ArticleDraft(
                "Power cuts " + author.accountId().value(),
                null,
                "",
                "What is said stays said.",
                ArticleStatus.PUBLISHED,
                null,
                ZoneOffset.UTC,
                CommentPolicy.OPEN);
        return desk.create(draft, author);
    }

    private void comment(ArticleId article) {
        var receipt = intake.submit(new CommentSubmission(
                article,
                null,
                new Sender("Ann", EmailAddress.parse("ann@example.org").orElseThrow(), null),
                "Said at " + UUID.randomUUID(),
                Delivery.from("127.0.0.1"),
                UUID.randomUUID().toString()));
        System.out.println(ACKNOWLEDGED + receipt.comment().value());
    }

    /** The modules that take a comment in, with Parley's own settings, and no more: it is to start fast. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = {
                "dev.parley.account",
                "dev.parley.article",
                "dev.parley.audit",
                "dev.parley.comment",
                "dev.parley.kernel",
                "dev.parley.keyring",
                "dev.parley.markup",
                "dev.parley.moderation",
                "dev.parley.reader",
                "dev.parley.settings"
            },
            excludeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                "dev\\.parley\\..*\\.(ui|signin|command|setup)\\..*",
                                // Nobody is signed in here, so nobody's rights are checked.
                                "dev\\.parley\\.account\\.AccountConfiguration"
                            }))
    @ConfigurationPropertiesScan("dev.parley")
    @Import(RepositoryConfiguration.class)
    @EntityScan("dev.parley")
    @ImportAutoConfiguration({
        ConfigurationPropertiesAutoConfiguration.class,
        PropertyPlaceholderAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class,
        PersistenceExceptionTranslationAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    static class Intake {}

    private record Author(AccountId accountId) implements Staff {

        @Override
        public String displayName() {
            return "Ann";
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.AUTHOR);
        }
    }
}
