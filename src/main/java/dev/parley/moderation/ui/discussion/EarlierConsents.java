package dev.parley.moderation.ui.discussion;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import dev.parley.account.AccountId;
import dev.parley.account.Accounts;
import dev.parley.comment.consent.ConsentText;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;

/** All texts that stand, and ever stood, under the comment form, the latest first. */
final class EarlierConsents extends NativeDetails {

    private final transient Accounts accounts;
    private final DateTimeFormatter time;
    private final Div versions = new Div();

    EarlierConsents(Accounts accounts, ZoneId zone) {
        this.accounts = accounts;
        this.time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(zone);
        addClassName("discussion-versions");
        setContent(versions);
    }

    void show(List<ConsentText> texts) {
        setVisible(!texts.isEmpty());
        setSummaryText(texts.size() == 1 ? "1 version" : texts.size() + " versions");
        versions.removeAll();
        var names = accounts.names(texts.stream().map(ConsentText::by).toList());
        texts.forEach(text -> add(text, names));
    }

    private void add(ConsentText text, Map<AccountId, String> names) {
        versions.add(new Paragraph("Since %s, by %s%s"
                .formatted(
                        time.format(text.since()),
                        names.getOrDefault(text.by(), "somebody"),
                        text.box() ? ", with a box to tick:" : ":")));
        var source = new Pre(text.source().isEmpty() ? "(nothing)" : text.source());
        source.getElement().setAttribute("dir", "auto");
        versions.add(source);
    }
}
