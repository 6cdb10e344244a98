package dev.parley.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips browser tests where there is no Chromium, unless {@code require.browser} asks for one. */
final class ChromiumCondition implements ExecutionCondition {

    private static final String MISSING =
            "no Chromium on the PATH: install the package chromium, or name one by -Dparley.test.chromium=/path/to/it";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.executable().isPresent()) {
            return ConditionEvaluationResult.enabled("there is a Chromium");
        }
        if (Boolean.getBoolean("require.browser")) {
            throw new IllegalStateException("A browser is required, but there is " + MISSING);
        }
        System.out.println("Skipped " + context.getDisplayName() + ", " + MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }
}
