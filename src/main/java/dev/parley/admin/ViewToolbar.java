package dev.parley.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** The line of filters and actions at the top of a view; it wraps where the screen is narrow. */
public final class ViewToolbar extends HorizontalLayout {

    /** A toolbar of what narrows the view down; {@link #withActions} adds what acts on it. */
    public ViewToolbar(Component... filters) {
        addClassName("admin-toolbar");
        setWidthFull();
        setWrap(true);
        setDefaultVerticalComponentAlignment(Alignment.END);
        add(filters);
    }

    /** Puts the actions at the far end. */
    public ViewToolbar withActions(Component... actions) {
        var group = new HorizontalLayout(actions);
        group.addClassName("admin-toolbar-actions");
        group.setWrap(true);
        add(group);
        return this;
    }
}
