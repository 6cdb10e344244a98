package dev.parley.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.WebStorage;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Light, dark, or as the system has it; the browser keeps the choice. */
final class Appearance implements Serializable {

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

    private final Map<ColorScheme.Value, MenuItem> items = new EnumMap<>(ColorScheme.Value.class);

    void addTo(SubMenu menu) {
        add(menu, "As the system", ColorScheme.Value.LIGHT_DARK);
        add(menu, "Light", ColorScheme.Value.LIGHT);
        add(menu, "Dark", ColorScheme.Value.DARK);
    }

    /** Marks the choice that this browser kept. */
    void recall() {
        WebStorage.getItem(KEY, stored -> mark(of(stored)));
    }

    private void add(SubMenu menu, String label, ColorScheme.Value scheme) {
        var item = menu.addItem(label, click -> choose(scheme));
        item.setCheckable(true);
        items.put(scheme, item);
    }

    private void choose(ColorScheme.Value scheme) {
        UI.getCurrentOrThrow().getPage().setColorScheme(scheme);
        WebStorage.setItem(KEY, scheme.getValue());
        mark(scheme);
    }

    private void mark(ColorScheme.Value chosen) {
        items.forEach((scheme, item) -> item.setChecked(scheme == chosen));
    }

    private static ColorScheme.Value of(@Nullable String stored) {
        return stored == null ? ColorScheme.Value.LIGHT_DARK : ColorScheme.Value.fromString(stored);
    }
}
