package dev.parley;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.DeclaredQuery;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactory;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;
import org.springframework.data.repository.config.BootstrapMode;

/**
 * The repositories of all modules. Their queries are sent as they are written: Spring Data need not parse them, to sort
 * or count what they find, before Hibernate does. That parsing was a third of the time that a start takes.
 *
 * <p>Spring Boot's {@value #BOOTSTRAP_MODE} is heard: a site finds out at its start whether all queries are sound, a
 * command reads those that it needs.
 */
@Configuration(proxyBeanMethods = false)
public class RepositoryConfiguration {

    private static final String BOOTSTRAP_MODE = "spring.data.jpa.repositories.bootstrap-mode";

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = BOOTSTRAP_MODE, havingValue = "default", matchIfMissing = true)
    @EnableJpaRepositories(queryEnhancerSelector = AsWritten.class)
    static class AtOnce {}

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = BOOTSTRAP_MODE, havingValue = "lazy")
    @EnableJpaRepositories(queryEnhancerSelector = AsWritten.class, bootstrapMode = BootstrapMode.LAZY)
    static class WhenNeeded {}

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = BOOTSTRAP_MODE, havingValue = "deferred")
    @EnableJpaRepositories(queryEnhancerSelector = AsWritten.class, bootstrapMode = BootstrapMode.DEFERRED)
    static class AfterTheStart {}

    static final class AsWritten implements QueryEnhancerSelector {

        @Override
        public QueryEnhancerFactory select(DeclaredQuery query) {
            return QueryEnhancerFactories.fallback();
        }
    }
}
