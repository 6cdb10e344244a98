package dev.parley.moderation.queue;

import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.kernel.Ids;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the filters that moderators want again, for themselves or for everyone. */
@Service
@PreAuthorize("hasRole('MODERATOR')")
public class SavedViews {

    /** So many views are listed at most. */
    public static final int MOST = 200;

    private final ViewRepository views;
    private final Ids ids;

    SavedViews(ViewRepository views, Ids ids) {
        this.views = views;
        this.ids = ids;
    }

    /** A moderator's own views and the shared ones, by name. */
    @Transactional(readOnly = true)
    public List<SavedView> of(Staff moderator) {
        return views.findFor(moderator.accountId().value(), Limit.of(MOST));
    }

    /**
     * One of the views that a moderator may see.
     *
     * @throws NoSuchView when it isn't among them
     */
    @Transactional(readOnly = true)
    public SavedView find(ViewId view, Staff moderator) {
        return seen(view, moderator).view();
    }

    /**
     * Keeps a new view.
     *
     * @throws InvalidView when something about it is wrong
     */
    @Transactional
    public ViewId add(ViewForm form, Staff owner) {
        var id = new ViewId(ids.next());
        store(new ViewRow(id, owner.accountId(), form.checked()), form);
        return id;
    }

    /**
     * Changes a view, which its owner and administrators may.
     *
     * @throws InvalidView when something about it is wrong
     * @throws NoSuchView when it isn't among the views that this person may see
     * @throws NotYourView when it isn't this person's to change
     */
    @Transactional
    public void change(ViewId view, ViewForm form, Staff by) {
        var row = own(view, by);
        row.become(form.checked());
        store(row, form);
    }

    /**
     * Forgets a view, which its owner and administrators may.
     *
     * @throws NoSuchView when it isn't among the views that this person may see
     * @throws NotYourView when it isn't this person's to delete
     */
    @Transactional
    public void delete(ViewId view, Staff by) {
        views.delete(own(view, by));
    }

    private ViewRow own(ViewId view, Staff by) {
        var row = seen(view, by);
        if (!row.belongsTo(by.accountId()) && !by.has(Role.ADMINISTRATOR)) {
            throw new NotYourView();
        }
        return row;
    }

    private ViewRow seen(ViewId view, Staff by) {
        return views.findById(view.value())
                .filter(row -> row.isSharedOr(by.accountId()) || by.has(Role.ADMINISTRATOR))
                .orElseThrow(NoSuchView::new);
    }

    private void store(ViewRow row, ViewForm form) {
        try {
            views.saveAndFlush(row);
        } catch (DataIntegrityViolationException e) {
            throw new InvalidView(
                    "name",
                    "There is already a view “%s”. Choose another name."
                            .formatted(form.name().strip()));
        }
    }
}
