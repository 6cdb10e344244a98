package dev.parley.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import dev.parley.moderation.akismet.AkismetStandIn;
import dev.parley.site.SetClock;
import java.time.Clock;
import java.time.Duration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;

/**
 * A test of a site that has what others provide: a mail server, to which nothing is sent, and Akismet, which a stand-in
 * plays. Its clock stands until the test moves it. All such tests share one application, as those do that have a
 * {@link DatabaseTest} of their own.
 */
@DatabaseTest
public abstract class ConnectedSite extends SpringBrowserlessTest {

    /** Akismet for as long as the JVM lives, since the application knows where it is. */
    protected static final AkismetStandIn AKISMET = AkismetStandIn.started();

    @TestBean
    private JavaMailSender sender;

    @TestBean
    private Clock clock;

    static JavaMailSender sender() {
        return new JavaMailSenderImpl();
    }

    static Clock clock() {
        return new SetClock();
    }

    @DynamicPropertySource
    static void akismetIsHere(DynamicPropertyRegistry properties) {
        properties.add("parley.akismet.host", AKISMET::host);
        properties.add("parley.akismet.key", () -> AkismetStandIn.KEY);
        properties.add("parley.base-url", () -> "https://blog.example");
    }

    /** Moves the site's clock on. */
    protected void advance(Duration time) {
        ((SetClock) clock).advance(time);
    }
}
