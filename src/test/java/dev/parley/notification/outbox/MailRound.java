package dev.parley.notification.outbox;

import java.util.List;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Carries what is due to a mail server on this machine, once, as the application does it. */
public final class MailRound {

    private final Postman postman;

    public MailRound(ApplicationContext application, int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        this.postman = new Postman(
                application.getBean(Outbox.class),
                new MailServer(beans.getBeanProvider(JavaMailSender.class), application.getBean(Envelope.class)),
                List.copyOf(application.getBeansOfType(LetterWriter.class).values()),
                List.copyOf(application.getBeansOfType(AddressBook.class).values()));
    }

    public void deliver() {
        postman.deliver();
    }
}
