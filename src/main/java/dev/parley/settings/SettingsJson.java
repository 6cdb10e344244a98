package dev.parley.settings;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Settings as JSON. What of the stored text is missing, unknown or can't be read doesn't keep the rest from being
 * used: such a setting has its default.
 */
final class SettingsJson {

    private static final Logger log = LoggerFactory.getLogger(SettingsJson.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private SettingsJson() {}

    static String write(Record settings) {
        return JSON.writeValueAsString(settings);
    }

    static <T extends Record> T read(SettingsGroup<T> group, String stored) {
        var merged = (ObjectNode) JSON.valueToTree(group.defaults());
        var settings = group.defaults();
        for (var field : fields(group, stored).properties()) {
            var before = merged.get(field.getKey());
            if (before == null || before.equals(field.getValue())) {
                continue;
            }
            merged.set(field.getKey(), field.getValue());
            try {
                settings = JSON.treeToValue(merged, group.type());
            } catch (JacksonException e) {
                // Neither its message nor its value, which may be secret.
                log.error(
                        "The stored setting “{}” of “{}” can't be read; its default holds",
                        field.getKey(),
                        group.name());
                merged.set(field.getKey(), before);
            }
        }
        return settings;
    }

    /** The names of the settings that differ. */
    static Set<String> differences(Record before, Record after) {
        JsonNode old = JSON.valueToTree(before);
        JsonNode changed = JSON.valueToTree(after);
        return changed.properties().stream()
                .filter(field -> !field.getValue().equals(old.get(field.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static JsonNode fields(SettingsGroup<?> group, String stored) {
        try {
            if (JSON.readTree(stored) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            // Falls through: an unreadable text and one that is no object are the same to the site.
        }
        log.error("The stored settings “{}” can't be read; the defaults hold until they are saved again", group.name());
        return JSON.createObjectNode();
    }
}
