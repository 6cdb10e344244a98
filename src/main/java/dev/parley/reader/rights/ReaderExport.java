package dev.parley.reader.rights;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that is kept of a reader.
 *
 * @param site the site that keeps it
 * @param at when it was put together
 * @param reader what is kept of the reader, the address only where it may be shown
 * @param holdings what the modules keep, by name
 */
public record ReaderExport(
        String site, Instant at, Map<String, Object> reader, Map<String, List<Map<String, Object>>> holdings) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** As JSON, for programs. */
    public String json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("site", site);
        all.put("exportedAt", at);
        all.put("reader", reader);
        all.putAll(holdings);
        return JSON.writeValueAsString(ExportTexts.plain(all));
    }

    /** As a page, for people: whole in itself, without scripts and without anything from elsewhere. */
    public String html() {
        return ExportPage.of(this);
    }
}
