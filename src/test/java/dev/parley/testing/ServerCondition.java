package dev.parley.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests that are to run on a server where no server can be had, and says what to do about it. */
final class ServerCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (DatabaseServer.wanted() && DatabaseServer.found().isEmpty()) {
            var reason = "no database server: name one in PARLEY_TEST_DATABASE_URL, or start Docker";
            System.out.println("Skipped, " + reason);
            return ConditionEvaluationResult.disabled(reason);
        }
        return ConditionEvaluationResult.enabled("there is a database");
    }
}
