package dev.parley.site.cache;

import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class PageCacheConfiguration {

    /** First of all filters: an answer from the cache needs none of the others. */
    @Bean
    FilterRegistrationBean<PageCacheFilter> pageCacheFilter(PageCache cache, Clock clock) {
        var registration = new FilterRegistrationBean<>(new PageCacheFilter(cache, clock));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
