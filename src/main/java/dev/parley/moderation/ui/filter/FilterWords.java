package dev.parley.moderation.ui.filter;

import dev.parley.comment.WaitsFor;
import dev.parley.comment.filter.Condition;
import dev.parley.comment.filter.Order;
import dev.parley.comment.filter.Scope;

/** What filters are called. */
final class FilterWords {

    private FilterWords() {}

    static String of(Scope scope) {
        return switch (scope) {
            case QUEUE -> "The queue";
            case PENDING -> "Pending";
            case APPROVED -> "Public";
            case REJECTED -> "Rejected";
            case SPAM -> "Spam";
            case WITHDRAWN -> "Withdrawn";
            case ALL -> "All comments";
        };
    }

    static String of(Order order) {
        return switch (order) {
            case OLDEST -> "Oldest first";
            case NEWEST -> "Newest first";
            case MOST_LIKELY_SPAM -> "Most likely spam first";
            case LEAST_LIKELY_SPAM -> "Least likely spam first";
        };
    }

    static String of(WaitsFor reason) {
        return switch (reason) {
            case DECISION -> "A first decision";
            case REVIEW -> "A look after publication";
            case REPORTS -> "Readers’ reports";
            case APPEAL -> "Another look";
        };
    }

    /** What a condition asks for, where it has no field of its own. */
    static String of(Condition condition) {
        return switch (condition) {
            case Condition.ByReader _ -> "One reader’s comments";
            case Condition.SimilarTo _ -> "Nearly the same text";
            case Condition.FromNetworkOf _ -> "Same network";
            case Condition.OnArticle _ -> "One article";
            default -> "";
        };
    }
}
