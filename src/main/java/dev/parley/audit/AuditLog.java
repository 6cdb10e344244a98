package dev.parley.audit;

import dev.parley.account.AccountId;
import dev.parley.account.Accounts;
import dev.parley.kernel.Cursor;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what is on record to moderators, newest first. */
@Service
@PreAuthorize("hasRole('MODERATOR')")
public class AuditLog {

    /** Who acted where no person did. */
    public static final String PARLEY = "Parley";

    /** Who acted where a comment's writer did. */
    public static final String WRITER = "Its writer";

    private static final String SOMEONE_GONE = "An account that is gone";
    private static final int STRETCH = 500;

    private final AuditQuery query;
    private final Accounts accounts;

    AuditLog(AuditQuery query, Accounts accounts) {
        this.query = query;
        this.accounts = accounts;
    }

    /**
     * A page of the log, in two statements.
     *
     * @param after where the page before ended; null begins with the newest entry
     * @param size how many entries at most
     */
    @Transactional(readOnly = true)
    public AuditPage page(AuditFilter filter, @Nullable Cursor after, int size) {
        var stored = query.page(filter, after, size + 1);
        var shown = stored.subList(0, Math.min(size, stored.size()));
        var names = accounts.names(shown.stream()
                .map(AuditQuery.Stored::accountId)
                .filter(Objects::nonNull)
                .map(AccountId::new)
                .toList());
        var last = shown.isEmpty() ? null : shown.getLast();
        return new AuditPage(
                shown.stream().map(entry -> row(entry, names)).toList(),
                stored.size() > size && last != null ? new Cursor(last.at(), last.id()) : null);
    }

    /**
     * Writes the log as CSV (RFC 4180) with a line of headings, page by page, so that its length doesn't matter.
     * Cells that a spreadsheet would take for a formula begin with an apostrophe.
     */
    public void writeCsv(AuditFilter filter, Appendable out) throws IOException {
        try (var csv = new AuditCsv(out)) {
            Cursor next = null;
            do {
                var page = page(filter, next, STRETCH);
                csv.write(page.rows());
                next = page.next();
            } while (next != null);
        }
    }

    private static AuditRow row(AuditQuery.Stored entry, Map<AccountId, String> names) {
        var by = entry.accountId() == null
                ? nobodys(entry.action())
                : names.getOrDefault(new AccountId(entry.accountId()), SOMEONE_GONE);
        return new AuditRow(
                entry.id(),
                entry.at(),
                entry.action(),
                new Subject(entry.subjectKind(), entry.subjectId()),
                by,
                new Act.Change(entry.from(), entry.to()),
                entry.reason(),
                entry.note(),
                entry.decision());
    }

    private static String nobodys(String action) {
        return action.startsWith(Act.WRITERS) ? WRITER : PARLEY;
    }

    /** The kinds of act that are on record, in the order of the alphabet. */
    @Transactional(readOnly = true)
    public List<String> actions() {
        return query.actions();
    }
}
