package dev.parley.admin;

import com.vaadin.flow.component.Html;

/** Parley's mark: two balloons that talk. */
final class Logo extends Html {

    private static final String SVG = """
            <svg class="admin-logo" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
            <path d="M4 6a3 3 0 0 1 3-3h13a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-8l-5 4v-4a3 3 0 0 1-3-3z" fill="currentColor"/>
            <path d="M26 10.5a3 3 0 0 1 2 2.8V20a3 3 0 0 1-3 3v4.500l-5-4.500h-5a3 3 0 0 1-3-3v-1h8.500a5.500 5.500 0 0 0 5.500-5.500z"
             fill="currentColor" opacity=".55"/></svg>
            """;

    Logo() {
        super(SVG);
    }
}
