package dev.parley.testing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Points an application at a fresh data folder under {@code target} and, when a server is wanted, at a fresh schema of
 * it, which is dropped when the application ends. On H2 the address stays the one that people's sites use. Hibernate
 * compares its mappings with the tables, so that they can't drift apart.
 *
 * <p>All customizers are equal, which lets tests share applications.
 */
record TestDatabaseCustomizer() implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        var name = "parley_" + UUID.randomUUID().toString().replace("-", "");
        var properties = new HashMap<String, Object>();
        properties.put(
                "parley.data-dir",
                Path.of("target", "test-data", name).toAbsolutePath().toString());
        properties.put("spring.jpa.hibernate.ddl-auto", "validate");
        // Tests do the jobs' work themselves, when they want it done.
        properties.put("parley.jobs.enabled", false);
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        if (DatabaseServer.wanted()) {
            var server = DatabaseServer.found().orElseThrow();
            server.create(name);
            properties.putAll(server.properties(name));
            // The first to be registered is the last to be destroyed: when all that uses the schema is gone.
            beans.registerDisposableBean("testSchema", () -> server.drop(name));
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", properties));
        var statements = new Statements();
        beans.registerSingleton("statements", statements);
        beans.addBeanPostProcessor(new ListeningDataSource.Wrapper(statements));
        beans.addBeanPostProcessor(new QuickPasswords());
    }
}
