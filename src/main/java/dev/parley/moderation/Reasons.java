package dev.parley.moderation;

import dev.parley.audit.ReasonNames;
import dev.parley.settings.Settings;
import dev.parley.settings.SettingsGroup;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The site's reasons for decisions. */
@Service
public class Reasons implements ReasonNames {

    /** The list as administrators keep it. */
    public static final SettingsGroup<ReasonList> SETTINGS = new SettingsGroup<>("reasons", ReasonList.DEFAULT);

    private final Settings settings;

    Reasons(Settings settings) {
        this.settings = settings;
    }

    /** Those that moderators can choose, in the site's order. */
    public List<Reason> offered() {
        return settings.get(SETTINGS).reasons().stream()
                .filter(reason -> !reason.retired())
                .toList();
    }

    /** The reason of that key, retired ones too. */
    public Optional<Reason> find(String key) {
        return settings.get(SETTINGS).reasons().stream()
                .filter(reason -> reason.key().equals(key))
                .findFirst();
    }

    @Override
    public Optional<String> name(String key) {
        return find(key).map(Reason::name);
    }
}
