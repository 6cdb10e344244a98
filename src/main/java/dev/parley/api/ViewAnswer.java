package dev.parley.api;

import dev.parley.account.Staff;
import dev.parley.comment.filter.FilterAddress;
import dev.parley.moderation.queue.SavedView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;

/** A filter that is kept under a name. */
@Schema(name = "View")
record ViewAnswer(
        UUID id,
        String name,

        @Schema(
                description = "Which comments it shows: the parameters of the queue's address; empty for the queue",
                example = ViewAnswer.EXAMPLE)
        Map<String, String> filter,

        @Schema(description = "Whether all moderators see it")
        boolean shared,

        @Schema(description = "Whether it is the token's account's")
        boolean own) {

    static final String EXAMPLE = "{\"view\": \"spam\", \"text\": \"tea\", \"order\": \"newest\"}";

    static ViewAnswer of(SavedView view, Staff staff) {
        return new ViewAnswer(
                view.view().value(),
                view.name(),
                FilterAddress.parameters(view.filter()),
                view.shared(),
                view.owner().equals(staff.accountId()));
    }
}
