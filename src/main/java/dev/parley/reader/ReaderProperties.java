package dev.parley.reader;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How addresses of readers are revealed.
 *
 * @param revealsPerHour how many an administrator may reveal in an hour
 * @param revealShown how long a revealed address is shown
 */
@Validated
@ConfigurationProperties("parley.readers")
public record ReaderProperties(
        @Min(0) @DefaultValue("10") int revealsPerHour,
        @NotNull @DefaultValue("60s") Duration revealShown) {}
