package dev.parley.testing;

import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Lets an application hash passwords by the same function with the least work that it knows. Nearly every test makes
 * an account or two, and what makes a hash worth storing took half of the tests' time.
 */
final class QuickPasswords implements BeanPostProcessor {

    private static final int LEAST_STRENGTH = 4;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder
                ? new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(LEAST_STRENGTH)))
                : bean;
    }
}
