package dev.parley.testing;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Where several applications live in one JVM, each that starts makes its own holder of "who is signed in" the
 * static one. Before each test this brings back the one of the test's application.
 */
final class OwnSignIn implements TestExecutionListener, Ordered {

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }

    /** Before those listeners that sign somebody in. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
