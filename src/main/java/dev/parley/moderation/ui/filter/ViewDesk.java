package dev.parley.moderation.ui.filter;

import dev.parley.account.SignedIn;
import dev.parley.moderation.queue.SavedView;
import dev.parley.moderation.queue.SavedViews;
import dev.parley.moderation.queue.ViewForm;
import dev.parley.moderation.queue.ViewId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The saved views of the moderator who is signed in. */
@Component
public class ViewDesk {

    private final SavedViews views;
    private final SignedIn signedIn;

    ViewDesk(SavedViews views, SignedIn signedIn) {
        this.views = views;
        this.signedIn = signedIn;
    }

    List<SavedView> views() {
        return views.of(signedIn.staff());
    }

    void save(ViewForm form) {
        views.add(form, signedIn.staff());
    }

    void delete(ViewId view) {
        views.delete(view, signedIn.staff());
    }

    boolean isOwn(SavedView view) {
        return view.owner().equals(signedIn.staff().accountId());
    }
}
