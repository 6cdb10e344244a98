package dev.parley.corpora;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.corpora.SentComment.Fate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A site that is filled from outside, and remembers what it has to show. */
final class RealSite {

    private static final int READERS = 1_000;
    private static final int DECISIONS_AT_ONCE = 500;

    private final Reader reader;
    private final StaffProgram staff;
    private final List<String> articles = new ArrayList<>();
    private final List<SentComment> comments = new ArrayList<>();
    private final Set<String> decided = new HashSet<>();
    private final Set<List<String>> said = new HashSet<>();
    private final Map<String, String> formTokens = new HashMap<>();

    RealSite(Reader reader, StaffProgram staff) {
        this.reader = reader;
        this.staff = staff;
    }

    void publish(List<Post> posts) {
        for (var post : posts) {
            var article = staff.posts(
                    "/api/v1/articles", Map.of("title", post.title(), "body", post.body(), "status", "published"));
            articles.add("/articles/" + article.path("slug").asString());
        }
    }

    void send(List<RealComment> texts) {
        for (var text : texts) {
            var number = comments.size();
            // One article is talked about more than the others: its comments fill several pages.
            var article = articles.get(number % 3 == 0 ? 0 : number % articles.size());
            var form = new HashMap<String, String>();
            form.put("form_token", formTokens.computeIfAbsent(article, reader::formToken));
            form.put("author", text.author());
            form.put("email", "reader." + number % READERS + "@readers.example");
            form.put("comment", text.text());
            answered(article, number).ifPresent(parent -> form.put("comment_parent", parent.id()));
            if (!isNew(article, form)) {
                continue;
            }
            comments.add(new SentComment(reader.leave(article, form), article, text.stored(), Fate.of(number)));
        }
    }

    // Real people say the same twice; the site takes it once.
    private boolean isNew(String article, Map<String, String> form) {
        var words = form.getOrDefault("comment", "").strip().replaceAll("[\\s\\p{Z}]+", " ");
        return said.add(List.of(
                article,
                form.getOrDefault("comment_parent", ""),
                form.getOrDefault("author", "").toLowerCase(Locale.ROOT),
                words.toLowerCase(Locale.ROOT)));
    }

    /** Decides about all that waits and isn't to wait on; the queue has to hold it in the order of arrival. */
    void moderate() {
        var waiting = comments.stream()
                .filter(comment -> !decided.contains(comment.id()))
                .toList();
        assertThat(staff.all("/api/v1/comments?status=pending"))
                .extracting(comment -> comment.path("id").asString())
                .containsExactlyElementsOf(waiting.stream().map(SentComment::id).toList());
        waiting.stream()
                .filter(comment -> comment.fate() != Fate.WAIT)
                .collect(groupingBy(SentComment::fate))
                .forEach(this::decide);
    }

    List<String> articles() {
        return Collections.unmodifiableList(articles);
    }

    /** The comments of one fate by their ids, in the order in which they were sent. */
    Map<String, SentComment> comments(Fate fate) {
        return comments.stream()
                .filter(comment -> comment.fate() == fate)
                .collect(toMap(SentComment::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private void decide(Fate fate, List<SentComment> group) {
        for (var from = 0; from < group.size(); from += DECISIONS_AT_ONCE) {
            var ids = group.subList(from, Math.min(from + DECISIONS_AT_ONCE, group.size())).stream()
                    .map(SentComment::id)
                    .toList();
            var decision = fate.name().toLowerCase(Locale.ROOT);
            var results = staff.posts("/api/v1/moderation/decisions", Map.of("decision", decision, "comments", ids))
                    .path("results");
            assertThat(results)
                    .hasSize(ids.size())
                    .allMatch(result -> result.path("outcome").asString().equals("decided"));
            decided.addAll(ids);
        }
    }

    // Every fifth comment answers the last public one under its article.
    private Optional<SentComment> answered(String article, int number) {
        if (number % 5 != 2) {
            return Optional.empty();
        }
        return comments.reversed().stream()
                .filter(comment -> comment.article().equals(article))
                .filter(comment -> comment.fate() == Fate.APPROVE && decided.contains(comment.id()))
                .findFirst();
    }
}
