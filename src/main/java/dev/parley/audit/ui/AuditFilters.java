package dev.parley.audit.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import dev.parley.account.AccountId;
import dev.parley.account.StaffName;
import dev.parley.admin.ViewToolbar;
import dev.parley.audit.ActWords;
import dev.parley.audit.AuditFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields that narrow the audit log down. Days are days in the site's time zone. */
final class AuditFilters {

    private final List<StaffName> people;
    private final List<String> actions;
    private final ZoneId zone;
    private final ComboBox<StaffName> who = new ComboBox<>("Who");
    private final Select<String> action = new Select<>();
    private final DatePicker from = new DatePicker("From");
    private final DatePicker to = new DatePicker("To");
    private @Nullable UUID about;

    /** @param changed what a change of one of them by hand leads to */
    AuditFilters(List<StaffName> people, List<String> actions, ZoneId zone, Runnable changed) {
        this.people = people;
        this.actions = actions;
        this.zone = zone;
        who.setItems(people);
        who.setItemLabelGenerator(StaffName::name);
        who.setClearButtonVisible(true);
        action.setLabel("What");
        action.setItems(actions);
        action.setItemLabelGenerator(word -> word == null ? "Everything" : ActWords.alone(word));
        action.setEmptySelectionAllowed(true);
        action.setEmptySelectionCaption("Everything");
        List.of(from, to).forEach(day -> day.setClearButtonVisible(true));
        List.<HasValue<?, ?>>of(who, action, from, to)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.run();
                    }
                }));
    }

    ViewToolbar toolbar() {
        return new ViewToolbar(who, action, from, to);
    }

    /**
     * Shows what an address asks for.
     *
     * @return what of it can't be read, a sentence each
     */
    List<String> show(Map<String, List<String>> parameters) {
        var reading = AuditAddress.read(
                parameters, people.stream().map(StaffName::account).toList(), actions);
        var wanted = reading.address();
        about = wanted.about();
        who.setValue(people.stream()
                .filter(one -> one.account().equals(wanted.who()))
                .findFirst()
                .orElse(null));
        action.setValue(wanted.action());
        from.setMax(wanted.to());
        to.setMin(wanted.from());
        from.setValue(wanted.from());
        to.setValue(wanted.to());
        return reading.problems();
    }

    /** The address that asks for what the fields show. */
    AuditAddress address() {
        return new AuditAddress(about, person(), action.getValue(), from.getValue(), to.getValue());
    }

    AuditFilter filter() {
        return new AuditFilter(
                person(), action.getValue(), about, null, start(from.getValue(), 0), start(to.getValue(), 1));
    }

    private @Nullable AccountId person() {
        return who.isEmpty() ? null : who.getValue().account();
    }

    private @Nullable Instant start(@Nullable LocalDate day, int later) {
        return day == null ? null : day.plusDays(later).atStartOfDay(zone).toInstant();
    }
}
