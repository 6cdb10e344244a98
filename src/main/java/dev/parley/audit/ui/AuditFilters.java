package dev.parley.audit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import dev.parley.account.StaffName;
import dev.parley.admin.ViewToolbar;
import dev.parley.audit.ActWords;
import dev.parley.audit.AuditFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields that narrow the audit log down. Days are days in the site's time zone. */
final class AuditFilters {

    private final ZoneId zone;
    private final ComboBox<StaffName> who = new ComboBox<>("Who");
    private final Select<String> action = new Select<>();
    private final DatePicker from = new DatePicker("From");
    private final DatePicker to = new DatePicker("To");
    private final Runnable changed;
    private @Nullable UUID subject;

    AuditFilters(List<StaffName> people, List<String> actions, ZoneId zone, Runnable changed) {
        this.zone = zone;
        this.changed = changed;
        who.setItems(people);
        who.setItemLabelGenerator(StaffName::name);
        who.setClearButtonVisible(true);
        action.setLabel("What");
        action.setItems(actions);
        action.setItemLabelGenerator(word -> word == null ? "Everything" : ActWords.alone(word));
        action.setEmptySelectionAllowed(true);
        action.setEmptySelectionCaption("Everything");
        List.of(from, to).forEach(day -> day.setClearButtonVisible(true));
        who.addValueChangeListener(_ -> changed.run());
        action.addValueChangeListener(_ -> changed.run());
        from.addValueChangeListener(_ -> limit());
        to.addValueChangeListener(_ -> limit());
    }

    ViewToolbar toolbar() {
        return new ViewToolbar(who, action, from, to);
    }

    /** Narrows the log down to what was done to one thing; null for all. */
    void about(@Nullable UUID wanted) {
        subject = wanted;
    }

    AuditFilter filter() {
        return new AuditFilter(
                Optional.ofNullable(who.getValue()).map(StaffName::account).orElse(null),
                action.getValue(),
                subject,
                null,
                start(from.getValue(), 0),
                start(to.getValue(), 1));
    }

    private void limit() {
        from.setMax(to.getValue());
        to.setMin(from.getValue());
        changed.run();
    }

    private @Nullable Instant start(@Nullable LocalDate day, int later) {
        return day == null ? null : day.plusDays(later).atStartOfDay(zone).toInstant();
    }
}
