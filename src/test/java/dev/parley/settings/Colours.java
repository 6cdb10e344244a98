package dev.parley.settings;

import java.util.List;

/** Settings as a module would have them. */
record Colours(String paper, int depth, boolean bright, List<String> inks) {

    static final SettingsGroup<Colours> GROUP =
            new SettingsGroup<>("colours", new Colours("white", 3, true, List.of("black")));

    Colours {
        inks = List.copyOf(inks);
    }

    Colours on(String otherPaper) {
        return new Colours(otherPaper, depth, bright, inks);
    }
}
