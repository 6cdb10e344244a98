package dev.parley.site.cache;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Empties the page cache before each test: what emptied the tables brought no news. */
public final class ForgetsPages implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext().getBeanProvider(PageCache.class).ifAvailable(PageCache::clear);
        }
    }
}
