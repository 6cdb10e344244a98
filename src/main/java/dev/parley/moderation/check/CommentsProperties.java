package dev.parley.moderation.check;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How comments are taken in.
 *
 * @param flood limits on how fast they may come
 * @param minFillSeconds how long filling the form in takes a person at least; 0 for no matter how long
 */
@Validated
@ConfigurationProperties("parley.comments")
record CommentsProperties(
        @Valid @DefaultValue Flood flood,
        @Min(0) @DefaultValue("3") int minFillSeconds) {

    /**
     * Limits on how fast comments may come. Each allows a burst, and then one comment an interval.
     *
     * @param enabled whether there are limits at all; to be turned off for load tests alone
     * @param readerBurst how many comments one reader may send at once
     * @param readerInterval how long until one reader may send another one
     * @param networkBurst how many comments may come at once from one network (an IPv4 address, an IPv6 /64)
     * @param networkInterval how long until another one may come from that network
     * @param articleBurst how many comments may come at once under one article
     * @param articleInterval how long until another one may come under that article
     */
    record Flood(
            @DefaultValue("true") boolean enabled,
            @Min(1) @DefaultValue("5") int readerBurst,
            @NotNull @DefaultValue("15s") Duration readerInterval,
            @Min(1) @DefaultValue("20") int networkBurst,
            @NotNull @DefaultValue("5s") Duration networkInterval,
            @Min(1) @DefaultValue("500") int articleBurst,
            @NotNull @DefaultValue("200ms") Duration articleInterval) {}
}
