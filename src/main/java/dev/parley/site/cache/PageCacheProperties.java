package dev.parley.site.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the page cache.
 *
 * @param pageCacheSize how much memory finished pages may take
 */
@Validated
@ConfigurationProperties("parley.site")
record PageCacheProperties(@DefaultValue("64MB") DataSize pageCacheSize) {}
