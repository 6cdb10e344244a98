package dev.parley.moderation.ui.filter;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.FilterAddress;
import dev.parley.moderation.queue.InvalidView;
import dev.parley.moderation.queue.SavedView;
import dev.parley.moderation.queue.ViewForm;
import java.util.function.Consumer;

/** The filters that a moderator kept: opens one, keeps the present one, or forgets one. */
public final class ViewsDialog extends Dialog {

    private final ViewDesk desk;
    private final CommentFilter present;
    private final Consumer<CommentFilter> apply;
    private final UnorderedList list = new UnorderedList();
    private final TextField name = new TextField("Keep the present filter as");
    private final Checkbox shared = new Checkbox("For all moderators");

    public ViewsDialog(ViewDesk desk, CommentFilter present, Consumer<CommentFilter> apply) {
        this.desk = desk;
        this.present = present;
        this.apply = apply;
        setHeaderTitle("Views");
        setWidth("30rem");
        list.addClassName("view-list");
        name.setMaxLength(ViewForm.MAX_NAME);
        name.setWidthFull();
        var save = new Button("Keep", _ -> save());
        save.addClickShortcut(Key.ENTER).listenOn(name).resetFocusOnActiveElement();
        var form = new Div(name, shared, save);
        form.addClassName("view-form");
        add(list, form);
        getFooter().add(new Button("Close", _ -> close()));
        showViews();
    }

    private void showViews() {
        list.removeAll();
        var views = desk.views();
        list.setVisible(!views.isEmpty());
        views.forEach(view -> list.add(line(view)));
        if (views.isEmpty()) {
            addComponentAsFirst(new Paragraph("No view is kept yet. Set filters, then keep them under a name."));
        }
    }

    private ListItem line(SavedView view) {
        var open = new Button(view.name(), _ -> {
            close();
            apply.accept(view.filter());
        });
        open.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new ListItem(open);
        if (view.shared()) {
            line.add(" for all ");
        }
        if (desk.isOwn(view)) {
            var delete = new Button("Delete", _ -> {
                desk.delete(view.view());
                showViews();
            });
            delete.setAriaLabel("Delete the view " + view.name());
            delete.addThemeVariants(ButtonVariant.SMALL);
            line.add(delete);
        }
        return line;
    }

    private void save() {
        try {
            desk.save(new ViewForm(name.getValue(), FilterAddress.query(present), shared.getValue()));
            close();
        } catch (InvalidView e) {
            name.setInvalid(true);
            name.setErrorMessage(e.getMessage());
        }
    }
}
