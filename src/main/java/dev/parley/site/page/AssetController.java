package dev.parley.site.page;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import dev.parley.site.cache.PageLife;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Gives out the {@link Assets}. */
@Controller
class AssetController {

    private static final Duration LONG = Duration.ofDays(365);

    private final Assets assets;
    private final Clock clock;

    AssetController(Assets assets, Clock clock) {
        this.assets = assets;
        this.clock = clock;
    }

    @GetMapping("/assets/{name}")
    ResponseEntity<byte[]> asset(@PathVariable String name, HttpServletRequest request) {
        var lasting = assets.find(name);
        if (lasting.isPresent()) {
            new PageLife(Set.of(), clock.instant().plus(LONG)).tell(request);
            return answer(lasting.get(), CacheControl.maxAge(LONG).cachePublic().immutable());
        }
        // Those who can't know the hash, such as the admin's preview, ask for the bare name.
        return answer(
                assets.current(name).orElseThrow(() -> new ResponseStatusException(NOT_FOUND)), CacheControl.noCache());
    }

    private static ResponseEntity<byte[]> answer(Assets.Asset asset, CacheControl caching) {
        return ResponseEntity.ok()
                .cacheControl(caching)
                .contentType(asset.type())
                .body(asset.content());
    }
}
