package dev.parley.moderation.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import dev.parley.article.Articles;
import dev.parley.comment.CommentId;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.Reasons;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.ui.action.CommentActions;
import dev.parley.moderation.ui.batch.BatchDesk;
import dev.parley.moderation.ui.batch.Finished;
import dev.parley.moderation.ui.filter.ViewDesk;
import dev.parley.moderation.ui.filter.ViewsDialog;
import dev.parley.moderation.ui.group.GroupDesk;
import dev.parley.moderation.ui.group.GroupsDialog;
import dev.parley.moderation.ui.key.DecisionKey;
import dev.parley.moderation.ui.key.Shortcut;
import dev.parley.moderation.ui.reason.ReasonDialog;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What lies beside the queue, each opened by a key: reasons, actions, views, groups. */
@SpringComponent
@UIScope
class QueueTools {

    private final CommentActions actions;
    private final Reasons reasons;
    private final ViewDesk views;
    private final GroupDesk groups;
    private final BatchDesk batches;
    private final Articles articles;

    QueueTools(
            CommentActions actions,
            Reasons reasons,
            ViewDesk views,
            GroupDesk groups,
            BatchDesk batches,
            Articles articles) {
        this.actions = actions;
        this.reasons = reasons;
        this.views = views;
        this.groups = groups;
        this.batches = batches;
        this.articles = articles;
    }

    /** Does something with a comment; tells of it when it isn't any more as it was. */
    void act(Shortcut shortcut, QueueItem item, Consumer<CommentId> changed) {
        actions.act(shortcut, item, changed);
    }

    /**
     * Asks for the answer to a comment that is approved with it.
     *
     * @param send approves and answers; tells what kept it from that
     */
    void approveAndReply(QueueItem item, Function<String, Optional<String>> send) {
        actions.approveAndReply(item, send);
    }

    void askForReason(DecisionKey key, String about, Consumer<Ruling> decide) {
        new ReasonDialog(key, about, reasons.offered(), decide).open();
    }

    /** What a reason is called; its key where there is no such reason any more. */
    String reasonName(String key) {
        return reasons.name(key).orElse(key);
    }

    /** The articles, to look for one. */
    Articles articles() {
        return articles;
    }

    void openViews(CommentFilter present, Consumer<CommentFilter> apply) {
        new ViewsDialog(views, present, apply).open();
    }

    /** Decisions about any number of comments. */
    BatchDesk batches() {
        return batches;
    }

    void openGroups(Consumer<CommentFilter> show, Consumer<Finished> decided) {
        new GroupsDialog(groups, batches, show, decided).open();
    }
}
