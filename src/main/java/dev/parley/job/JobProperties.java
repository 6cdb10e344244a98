package dev.parley.job;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Recurring work on this node.
 *
 * @param enabled whether this node does recurring work; of the nodes of a site at least one has to
 * @param pollInterval how often it looks for work that is due
 */
@Validated
@ConfigurationProperties("parley.jobs")
record JobProperties(
        @DefaultValue("true") boolean enabled,
        @NotNull @DefaultValue("5s") Duration pollInterval) {}
