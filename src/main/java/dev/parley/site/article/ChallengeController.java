package dev.parley.site.article;

import dev.parley.moderation.Challenge;
import dev.parley.moderation.CommentRules;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Gives the form's script a task while browsers have to work for comments; pages can't carry it, for they are shared. */
@Controller
class ChallengeController {

    private final CommentRules rules;

    ChallengeController(CommentRules rules) {
        this.rules = rules;
    }

    @GetMapping("/comments/challenge")
    ResponseEntity<Challenge> challenge() {
        return rules.challenge()
                .map(challenge -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(challenge))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NO_CONTENT)
                        .cacheControl(CacheControl.noStore())
                        .build());
    }
}
