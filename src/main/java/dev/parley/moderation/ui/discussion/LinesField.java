package dev.parley.moderation.ui.discussion;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A list, one entry a line. */
final class LinesField extends TextArea implements Checked {

    private static final int MOST_LINES = 5_000;

    private final Function<String, Optional<String>> problem;
    private final Function<List<String>, Optional<String>> problemTogether;

    /** @param problem what is wrong with an entry, in words that follow it; nothing when it is right */
    LinesField(String label, String help, Function<String, Optional<String>> problem) {
        this(label, help, problem, _ -> Optional.empty());
    }

    /**
     * @param problem what is wrong with an entry, in words that follow it
     * @param problemTogether what is wrong with entries that are each right, in a sentence
     */
    LinesField(
            String label,
            String help,
            Function<String, Optional<String>> problem,
            Function<List<String>, Optional<String>> problemTogether) {
        super(label);
        this.problem = problem;
        this.problemTogether = problemTogether;
        setHelperText(help);
        setMinRows(3);
        setMaxRows(12);
        setWidthFull();
        addClassName("discussion-lines");
        getElement().setAttribute("dir", "auto");
        addValueChangeListener(change -> {
            if (isInvalid()) {
                check();
            }
        });
    }

    void show(List<String> entries) {
        setValue(String.join("\n", entries));
        setInvalid(false);
    }

    List<String> entries() {
        return getValue().lines().map(String::strip).toList();
    }

    @Override
    public void enter() {
        focus();
    }

    @Override
    public boolean check() {
        var wrong = firstProblem();
        setErrorMessage(wrong.orElse(""));
        setInvalid(wrong.isPresent());
        return wrong.isEmpty();
    }

    private Optional<String> firstProblem() {
        var entries = entries();
        if (entries.size() > MOST_LINES) {
            return Optional.of("This list has " + entries.size() + " lines; it can have " + MOST_LINES + ".");
        }
        for (var line = 0; line < entries.size(); line++) {
            var entry = entries.get(line);
            var wrong = entry.isEmpty() ? Optional.<String>empty() : problem.apply(entry);
            if (wrong.isPresent()) {
                return Optional.of("Line %d: %s %s.".formatted(line + 1, entry, wrong.get()));
            }
        }
        return problemTogether.apply(entries);
    }
}
