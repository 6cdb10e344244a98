package dev.parley.reader.rights;

import dev.parley.account.Staff;
import dev.parley.article.ArticleDesk;
import dev.parley.article.ArticleDraft;
import dev.parley.article.ArticleId;
import dev.parley.article.ArticleStatus;
import dev.parley.article.CommentPolicy;
import dev.parley.settings.Settings;
import dev.parley.settings.SiteProperties;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Drafts a privacy page from what is set: the facts, which whoever answers for the site has to complete. */
@Service
public class PrivacyDraft {

    private static final String COMMENTS = """
            ## When you leave a comment

            Your name, web address and text are shown under the article once your comment is approved. Your email address \
            is not published. It is kept encrypted, with a key that is not in the database, together with a keyed \
            fingerprint by which the site knows that two comments are of the same person. Moderators see no address; an \
            administrator can reveal a single one for a reason, which is put on record.

            %s

            The drawing beside a comment is made by this site itself. No other site is asked for it. Public pages set no \
            cookies.""";

    private static final String RIGHTS = """
            ## What you can ask for

            After you left a comment you get the address of a page of your own, on which you see its state and can \
            withdraw it. You can have these addresses mailed to you again. The same mail leads to everything that is kept \
            of you, to take home or to be forgotten.""";

    private static final String TITLE = "Privacy";

    private final Settings settings;
    private final SiteProperties site;
    private final List<PrivacyStatement> statements;
    private final ArticleDesk articles;

    PrivacyDraft(Settings settings, SiteProperties site, List<PrivacyStatement> statements, ArticleDesk articles) {
        this.settings = settings;
        this.site = site;
        this.statements = List.copyOf(statements);
        this.articles = articles;
    }

    /** Makes an article of it that nobody sees yet and that takes no comments. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public ArticleId write(Staff by) {
        return articles.create(
                new ArticleDraft(
                        TITLE,
                        null,
                        "",
                        markdown(),
                        ArticleStatus.DRAFT,
                        null,
                        site.site().timeZone(),
                        CommentPolicy.CLOSED),
                by);
    }

    /** The page in Markdown, without a heading of its own: that is the title of its article. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public String markdown() {
        var set = settings.get(PrivacySettings.GROUP);
        var who = "*Say here who answers for this site and how to reach them.*";
        return Stream.of(
                        Stream.of(who, COMMENTS.formatted(origin(set))),
                        statements.stream()
                                .map(PrivacyStatement::markdown)
                                .flatMap(Optional::stream)
                                .sorted(),
                        Stream.of(kept(set), RIGHTS))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String origin(PrivacySettings kept) {
        var used =
                "Where a comment came from (network address and browser) is used to turn away floods and is not stored.";
        return kept.networkDays() == 0
                ? used
                : used
                        + " For %d days a keyed mark is kept with your comment, by which the site knows that others came from the same network. Nobody can read a network address from it without this site's key."
                                .formatted(kept.networkDays());
    }

    private static String kept(PrivacySettings kept) {
        var addresses = kept.addressDays() == 0
                ? "Addresses are kept until their readers ask to be forgotten."
                : "An address is dropped when for %d days no comment of its reader was sent or decided, unless mail is wished for."
                        .formatted(kept.addressDays());
        var turnedDown = kept.purgeDays() == 0
                ? "Comments that were rejected or called spam are kept, and so is what was written in reports."
                : "Comments that were rejected or called spam are deleted after %1$d days. What was written in a report, and by whom, is deleted %1$d days after its decision."
                        .formatted(kept.purgeDays());
        var erased = kept.keepTexts()
                ? "When somebody asks to be forgotten, their public comments stay without a name."
                : "When somebody asks to be forgotten, their comments are erased; an empty place is left in the conversation.";
        return "## How long it is kept\n\n" + String.join(" ", addresses, turnedDown, erased);
    }
}
