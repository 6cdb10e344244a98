package dev.parley.reader.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.parley.reader.rights.ReaderExport;
import dev.parley.reader.rights.ReaderFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Function;

/** A reader's file: what is kept, and what can be done. */
final class ReaderPanel extends Section {

    private final ReaderFile file;
    private final transient ReaderActs acts;

    ReaderPanel(ReaderFile file, ReaderActs acts, Runnable gone) {
        this.file = file;
        this.acts = acts;
        var reveal = new Button("Reveal the address…", _ -> new RevealDialog(file.reader(), acts).open());
        reveal.setEnabled(file.facts().addressKept());
        var erase = new Button("Erase…", _ -> new EraseDialog(file.reader(), acts, gone).open());
        erase.addThemeVariants(ButtonVariant.ERROR);
        var buttons = new HorizontalLayout(
                reveal,
                download("Export as JSON", "reader.json", "application/json", ReaderExport::json),
                download("Export as HTML", "reader.html", "text/html;charset=UTF-8", ReaderExport::html),
                erase);
        buttons.setWrap(true);
        buttons.setAlignItems(HorizontalLayout.Alignment.BASELINE);
        add(new H2("This reader"), facts(), buttons);
    }

    private DescriptionList facts() {
        var list = new DescriptionList();
        var facts = file.facts();
        add(
                list,
                "Known since",
                facts.firstSeenAt().atZone(ZoneOffset.UTC).toLocalDate().toString());
        add(list, "Email address", facts.addressKept() ? "kept, sealed" : "not kept any more");
        if (facts.domainClass() != null) {
            add(list, "Which is of", facts.domainClass().words());
        }
        file.counts().forEach((name, count) -> add(list, capital(name), count.toString()));
        return list;
    }

    private static void add(DescriptionList list, String term, String description) {
        list.add(new DescriptionList.Term(term), new DescriptionList.Description(description));
    }

    private Anchor download(String words, String name, String type, Function<ReaderExport, String> text) {
        var link = new Anchor((DownloadHandler) event -> write(event, name, type, text), words);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private void write(DownloadEvent event, String name, String type, Function<ReaderExport, String> text)
            throws IOException {
        event.setFileName(name);
        event.setContentType(type);
        var export = acts.export(file.reader());
        try (var out = event.getOutputStream()) {
            out.write(export.map(text).orElse("").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
