package dev.parley.reader;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The keys of readers' addresses.
 *
 * @param retireAfter how long after a new key an old one is kept at least, though nothing uses it: so long a node may
 *     take to notice a changed file in the key folder
 */
@Validated
@ConfigurationProperties("parley.keys")
record KeyProperties(@NotNull @DefaultValue("1m") Duration retireAfter) {}
