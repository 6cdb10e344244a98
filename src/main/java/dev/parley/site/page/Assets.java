package dev.parley.site.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * The files that pages refer to. Each has its content's hash in its name, so that browsers may keep it for ever
 * and a new version has a new address.
 */
@Component
final class Assets {

    private static final int HASH_CHARACTERS = 12;

    private final Map<String, Asset> byName = List.of(
                    read("site.css", new MediaType("text", "css", StandardCharsets.UTF_8)),
                    read("site.js", new MediaType("text", "javascript", StandardCharsets.UTF_8)),
                    read("icon.svg", MediaType.valueOf("image/svg+xml")))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));

    /** The path under which the file is to be had. */
    String path(String name) {
        var asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("There is no asset " + name);
        }
        return "/assets/" + asset.hashedName();
    }

    /** The file with this name, its hash included. */
    Optional<Asset> find(String hashedName) {
        return byName.values().stream()
                .filter(asset -> asset.hashedName().equals(hashedName))
                .findAny();
    }

    /** The file as it is now, by its name without a hash. */
    Optional<Asset> current(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static Asset read(String name, MediaType type) {
        try {
            var content = new ClassPathResource("static/assets/" + name).getContentAsByteArray();
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            var dot = name.lastIndexOf('.');
            return new Asset(
                    name,
                    name.substring(0, dot) + "-" + hash.substring(0, HASH_CHARACTERS) + name.substring(dot),
                    type,
                    content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    record Asset(String name, String hashedName, MediaType type, byte[] content) {}
}
