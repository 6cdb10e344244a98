package dev.parley.moderation.triage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a link leads to. A site that was never seen is at least of a kind that was. */
enum LinkKind {
    SOCIAL(
            "a link to a social network",
            "facebook.com fb.com fb.me twitter.com x.com instagram.com plus.google.com snapchat.com tiktok.com"
                    + " pinterest.com tumblr.com vk.com t.me telegram.me wa.me discord.gg discord.com ask.fm linkedin.com"
                    + " myspace.com threads.net"),
    STREAM(
            "a link to music or a live stream",
            "twitch.tv soundcloud.com bandcamp.com spotify.com itunes.apple.com mixcloud.com"),
    SHARED_VIDEO("a shared video", "youtu.be"),
    VIDEO("a link to a video site", "youtube.com vimeo.com dailymotion.com"),
    FUND(
            "a link to an appeal for money or votes",
            "gofundme.com kickstarter.com indiegogo.com patreon.com change.org avaaz.org paypal.me ko-fi.com"),
    SHOP(
            "a link to a shop",
            "ebay.com amazon.com amazon.co.uk amazon.de etsy.com aliexpress.com spreadshirt.com redbubble.com"
                    + " play.google.com apps.apple.com"),
    SHORTENED(
            "a shortened link",
            "bit.ly goo.gl tinyurl.com t.co ow.ly adf.ly linkbucks.com is.gd buff.ly cutt.ly rebrand.ly"),
    REFERENCE(
            "a link to a reference",
            "wikipedia.org github.com stackoverflow.com archive.org bbc.co.uk nytimes.com theguardian.com mozilla.org"
                    + " w3.org nature.com arxiv.org doi.org"),
    OTHER("a link to an unknown site", "");

    private static final Map<String, LinkKind> BY_HOST = Arrays.stream(values())
            .flatMap(kind -> kind.hosts.stream().map(host -> Map.entry(host, kind)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Pattern DISGUISED_DOT = Pattern.compile("\\s?[(\\[]dot[)\\]]\\s?|\\sdot\\s|\\s");
    private static final Pattern BEFORE_HOST = Pattern.compile("^[a-z]+://(?:[^/@]*@)?");
    private static final Pattern AFTER_HOST = Pattern.compile("[/?#:]");

    private final String words;
    private final List<String> hosts;

    LinkKind(String words, String hosts) {
        this.words = words;
        this.hosts = Stream.of(hosts.split(" ")).filter(host -> !host.isEmpty()).toList();
    }

    static LinkKind of(String link) {
        var plain = DISGUISED_DOT.matcher(link.toLowerCase(Locale.ROOT)).replaceAll(".");
        var host = AFTER_HOST.split(BEFORE_HOST.matcher(plain).replaceFirst(""), 2)[0];
        return Stream.iterate(host, name -> name.indexOf('.') >= 0, name -> name.substring(name.indexOf('.') + 1))
                .map(BY_HOST::get)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(OTHER);
    }

    String words() {
        return words;
    }
}
