package dev.parley.privacy;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the site as a search engine does, by its links, and the API as its document describes it. */
final class Crawler {

    private static final int MOST_PAGES = 20_000;
    private static final Pattern LINK = Pattern.compile(
            "(?:href=\"|src=\"|<loc>|<link>|<guid[^>]*>|url\": ?\")(?:http://localhost(?::\\d+)?)?(/[^\"<#]*)");
    private static final Pattern ID = Pattern.compile("\"\\w+\":\"([0-9a-f]{8}-[0-9a-f-]{27})\"");
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final String DOCUMENT = "/api/v1/openapi.json";

    private final Visits visits;
    private final Set<String> seen = new HashSet<>();

    Crawler(Visits visits) {
        this.visits = visits;
    }

    /** Reads these pages and all that is linked from them and from each other. */
    void follow(Collection<String> beginnings) {
        Deque<String> waiting = new ArrayDeque<>(beginnings);
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            if (path.startsWith("/admin") || !seen.add(path)) {
                continue;
            }
            if (seen.size() > MOST_PAGES) {
                throw new AssertionError("The site has no end: " + path);
            }
            var links = LINK.matcher(visits.open(path));
            while (links.find()) {
                waiting.add(links.group(1).replace("&amp;", "&"));
            }
        }
    }

    /** Calls everything that can be read, page by page, and each thing by the ids that the lists name. */
    void callEverything(String token) {
        var document = new JsonMapper().readTree(body(visits.open(DOCUMENT, token)));
        var paths = document.get("paths")
                .propertyStream()
                .filter(path -> path.getValue().has("get"))
                .toList();
        var ids = new TreeSet<String>();
        for (var path : paths) {
            if (!path.getKey().contains("{")) {
                ids.addAll(callList(token, path.getKey() + requiredParameters(path.getValue())));
            }
        }
        for (var path : paths) {
            if (path.getKey().contains("{")) {
                ids.forEach(id -> callOnce(token, path.getKey().replaceAll("\\{\\w+}", id)));
            }
        }
    }

    Set<String> seen() {
        return Set.copyOf(seen);
    }

    private Set<String> callList(String token, String path) {
        var ids = new HashSet<String>();
        var after = "";
        do {
            var answer = callOnce(token, path + after);
            var found = ID.matcher(answer);
            while (found.find()) {
                ids.add(found.group(1));
            }
            var next = NEXT.matcher(answer);
            after = next.find() ? (path.contains("?") ? "&" : "?") + "after=" + next.group(1) : "";
        } while (!after.isEmpty());
        return ids;
    }

    private String callOnce(String token, String path) {
        seen.add(path);
        return visits.open(path, token);
    }

    private static String requiredParameters(JsonNode path) {
        var parameters = path.get("get")
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("required").asBoolean())
                .map(parameter -> parameter.get("name").asString() + "=" + example(parameter))
                .toList();
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }

    private static String example(JsonNode parameter) {
        var words = parameter.path("schema").path("enum");
        return words.isEmpty() ? "" : words.get(0).asString();
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\n\n") + 2);
    }

    /** The addresses of the kinds of pages that were read: what differs between two of a kind is left out. */
    List<String> kinds() {
        return seen.stream()
                .map(path ->
                        path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}").replaceAll("=[^&]+", "=…"))
                .distinct()
                .sorted()
                .toList();
    }
}
