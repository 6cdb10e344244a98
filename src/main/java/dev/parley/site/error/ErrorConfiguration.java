package dev.parley.site.error;

import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class ErrorConfiguration {

    private static final int BEFORE_ALL_THAT_READ_BODIES = Ordered.HIGHEST_PRECEDENCE + 1;

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(ErrorAnswers answers) {
        var registration = new FilterRegistrationBean<>(new BodyLimitFilter(answers));
        registration.setOrder(BEFORE_ALL_THAT_READ_BODIES);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> jettyErrors(ErrorAnswers answers) {
        return factory -> factory.addServerCustomizers(server -> server.setErrorHandler(new JettyErrors(answers)));
    }
}
