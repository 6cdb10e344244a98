package dev.parley.moderation.akismet;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells administrators whether Akismet works for their site. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class AkismetDesk {

    private final AkismetClient client;
    private final AkismetProperties properties;

    AkismetDesk(AkismetClient client, AkismetProperties properties) {
        this.client = client;
        this.properties = properties;
    }

    /** Whether the site was given a key at all. */
    public boolean hasKey() {
        return properties.hasKey();
    }

    /** Asks Akismet whether it knows the site's key; this takes as long as Akismet does, a few seconds at most. */
    public KeyReport verifyKey() {
        return switch (client.verifyKey()) {
            case Answer.Given<KeyStanding>(var standing) ->
                standing == KeyStanding.VALID
                        ? new KeyReport(true, "Akismet knows this site's key.")
                        : new KeyReport(false, "Akismet doesn't know this site's key. Look at parley.akismet.key.");
            case Answer.Missing<KeyStanding>(var trouble, var help) ->
                new KeyReport(false, (trouble.words() + ". " + help).strip());
        };
    }
}
