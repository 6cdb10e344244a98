package dev.parley.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** How the site's properties set the mail server up. */
class MailSetUpTests {

    private final ApplicationContextRunner site = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class));

    @Test
    void withoutAHostThereIsNoMailServer() {
        site.run(context -> assertThat(context).doesNotHaveBean(JavaMailSender.class));
    }

    @Test
    void theHostIsEnoughAndNothingIsWaitedForLong() {
        site.withPropertyValues("spring.mail.host=mail", "spring.mail.port=1025")
                .run(context -> {
                    var sender = context.getBean(JavaMailSenderImpl.class);
                    assertThat(sender.getHost()).isEqualTo("mail");
                    assertThat(sender.getPort()).isEqualTo(1025);
                    assertThat(sender.getJavaMailProperties())
                            .containsEntry("mail.smtp.connectiontimeout", "5000")
                            .containsEntry("mail.smtp.timeout", "10000")
                            .containsEntry("mail.smtp.writetimeout", "10000");
                });
    }
}
