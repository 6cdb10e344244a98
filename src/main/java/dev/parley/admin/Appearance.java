package dev.parley.admin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.WebStorage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Light, dark, or as the system has it; the browser keeps the choice. */
final class Appearance extends Div {

    /** Sets the choice before the page is painted, so that nothing flashes. */
    static final String BEFORE_PAINT = """
            try {
              const scheme = localStorage.getItem('parley-appearance');
              if (scheme) {
                document.documentElement.style.colorScheme = scheme;
                document.documentElement.setAttribute('theme', scheme.replace(' ', '-'));
              }
            } catch (e) { /* no storage, no choice */ }
            """;

    private static final String KEY = "parley-appearance";
    private static final List<ColorScheme.Value> SCHEMES =
            List.of(ColorScheme.Value.LIGHT_DARK, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK);

    private final ButtonChoice<ColorScheme.Value> choice = new ButtonChoice<>("Appearance", SCHEMES, Appearance::words);

    Appearance() {
        var label = new Span("Appearance");
        label.getElement().setAttribute("aria-hidden", "true");
        add(label, choice);
        choice.onChoice(Appearance::keep);
    }

    /** Marks the choice that this browser kept. */
    @Override
    protected void onAttach(AttachEvent event) {
        WebStorage.getItem(KEY, stored -> choice.show(of(stored)));
    }

    private static void keep(ColorScheme.Value scheme) {
        UI.getCurrentOrThrow().getPage().setColorScheme(scheme);
        WebStorage.setItem(KEY, scheme.getValue());
    }

    private static String words(ColorScheme.Value scheme) {
        return switch (scheme) {
            case LIGHT -> "Light";
            case DARK -> "Dark";
            default -> "System";
        };
    }

    private static ColorScheme.Value of(@Nullable String stored) {
        return stored == null ? ColorScheme.Value.LIGHT_DARK : ColorScheme.Value.fromString(stored);
    }
}
