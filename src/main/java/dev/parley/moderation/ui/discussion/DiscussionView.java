package dev.parley.moderation.ui.discussion;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.parley.account.AccountId;
import dev.parley.account.Accounts;
import dev.parley.account.SignedIn;
import dev.parley.admin.Announcer;
import dev.parley.admin.ViewToolbar;
import dev.parley.settings.SettingsDesk;
import dev.parley.settings.StaleSettings;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** How comments are taken in and shown, under the names that moderators know. */
@Route("discussion")
@PageTitle("Discussion")
@Menu(title = "Discussion", order = 85, icon = "vaadin:cog")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://assets/admin/discussion.css")
class DiscussionView extends VerticalLayout {

    private final transient SettingsDesk desk;
    private final transient SignedIn signedIn;
    private final transient Accounts accounts;
    private final transient Announcer announcer;
    private final List<? extends SettingsSection<?>> sections;

    DiscussionView(
            SettingsDesk desk, SignedIn signedIn, Accounts accounts, Announcer announcer, DiscussionSections sections) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.announcer = announcer;
        this.sections = sections.create();
        var save = new Button("Save changes", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div();
        form.addClassName("discussion");
        this.sections.forEach(section -> {
            section.open(desk);
            form.add(section);
        });
        add(new ViewToolbar().withActions(save), form);
    }

    private void save() {
        var mistakes = sections.stream()
                .flatMap(section -> section.firstMistake().stream())
                .toList();
        if (!mistakes.isEmpty()) {
            mistakes.getFirst().enter();
            announcer.warn("Nothing is saved yet: please put right what is marked.");
            return;
        }
        try {
            var changed = sections.stream().filter(SettingsSection::isChanged).toList();
            if (changed.isEmpty()) {
                announcer.show("There was nothing to save.");
            } else if (changed.stream()
                    .filter(section -> !isSaved(section))
                    .toList()
                    .isEmpty()) {
                announcer.show("Saved. It holds from now on.");
            }
        } catch (DataAccessException | TransactionException e) {
            announcer.warn("The settings could not be saved. What you entered is still here; try again in a moment.");
        }
    }

    private boolean isSaved(SettingsSection<?> section) {
        try {
            section.save(desk, signedIn.staff().accountId().value());
            return true;
        } catch (StaleSettings e) {
            var theirs = section.meet(desk);
            announcer.warn("“%s” was changed by %s in the meantime. What you entered is still here: save again to "
                            .formatted(section.heading(), name(theirs.changedBy()))
                    + "replace their changes by it, or reload the page to see theirs.");
            return false;
        }
    }

    private String name(@Nullable UUID account) {
        if (account == null) {
            return "somebody";
        }
        var id = new AccountId(account);
        return accounts.names(List.of(id)).getOrDefault(id, "somebody");
    }
}
