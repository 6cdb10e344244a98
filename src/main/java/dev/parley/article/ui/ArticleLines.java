package dev.parley.article.ui;

import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.parley.account.Accounts;
import dev.parley.account.SignedIn;
import dev.parley.article.ArticleDesk;
import dev.parley.article.ArticleFilter;
import dev.parley.article.ArticleOrder;
import dev.parley.article.ArticleOrder.By;
import dev.parley.article.ArticleOrder.Direction;
import dev.parley.article.ArticleRow;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Fetches the list's rows as the grid scrolls to them: one statement for the articles, one for the names. */
@SpringComponent
class ArticleLines {

    private final ArticleDesk desk;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final Clock clock;

    ArticleLines(ArticleDesk desk, Accounts accounts, SignedIn signedIn, Clock clock) {
        this.desk = desk;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    Stream<ArticleLine> fetch(Query<ArticleLine, ArticleFilter> query) {
        var rows = desk.list(
                filter(query), query.getOffset(), query.getLimit(), order(query.getSortOrders()), signedIn.staff());
        var names = accounts.names(rows.stream().map(ArticleRow::author).toList());
        var now = clock.instant();
        return rows.stream().map(row -> new ArticleLine(row, row.state(now), names.getOrDefault(row.author(), "—")));
    }

    int count(Query<ArticleLine, ArticleFilter> query) {
        return Math.toIntExact(desk.count(filter(query), signedIn.staff()));
    }

    private static ArticleFilter filter(Query<ArticleLine, ArticleFilter> query) {
        return query.getFilter().orElse(ArticleFilter.ALL);
    }

    private static ArticleOrder order(List<QuerySortOrder> wishes) {
        if (wishes.isEmpty()) {
            return ArticleOrder.LAST_CHANGED_FIRST;
        }
        var first = wishes.getFirst();
        return new ArticleOrder(
                By.valueOf(first.getSorted()),
                first.getDirection() == SortDirection.ASCENDING ? Direction.ASCENDING : Direction.DESCENDING);
    }
}
