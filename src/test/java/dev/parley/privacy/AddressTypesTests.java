package dev.parley.privacy;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import dev.parley.reader.EmailAddress;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * Where a reader's address could be kept at all. A new field that could hold one fails here, so that it is a decision
 * and no accident: what carries an address beyond a method is named below, each with the reason.
 */
class AddressTypesTests {

    private static final Pattern SOUNDS_LIKE_ONE = Pattern.compile("(?i).*(e-?mail|mailbox|address|recipient)");

    /** They live for one request or one errand, and their {@code toString} shows nothing. */
    private static final Set<String> CARRIERS = Set.of(
            // What a reader sends with a comment or a report, on its way to the reader module.
            "dev.parley.comment.Sender",
            "dev.parley.moderation.NewReport",
            // Forms that come back to the one who typed them.
            "dev.parley.site.article.CommentForm",
            "dev.parley.site.report.ReportForm",
            // The request to Akismet, where an administrator ticked the box that says what it does.
            "dev.parley.moderation.akismet.Origin",
            // The envelope of the mail that is sent at this moment.
            "dev.parley.notification.outbox.Mailbox");

    /** The staff's own addresses, which are no secret before administrators. */
    private static final Set<String> OF_STAFF = Set.of("dev.parley.demo.DemoAccount");

    private static final ArchRule ONLY_CARRIERS_HOLD_ONE = fields().should(ArchCondition.from(describe(
            "hold no reader's address",
            field -> !couldHoldAnAddress(field)
                    || CARRIERS.contains(field.getOwner().getName())
                    || OF_STAFF.contains(field.getOwner().getName()))));

    private static final ArchRule NO_QUERY_NAMES_ONE = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAssignableTo(Repository.class)
            .should(ArchCondition.from(describe("take and give no address", method -> !namesAnAddress(method))))
            .allowEmptyShould(true);

    @Test
    void noFieldOutsideTheReaderModuleHoldsOneButThoseOfCarriers() {
        var parley = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.parley");
        ONLY_CARRIERS_HOLD_ONE.check(parley);
        NO_QUERY_NAMES_ONE.check(parley);
    }

    @Test
    void aNewFieldWouldBeFound() {
        assertThat(violates(ONLY_CARRIERS_HOLD_ONE, RowWithTheType.class)).isTrue();
        assertThat(violates(ONLY_CARRIERS_HOLD_ONE, RowWithMany.class)).isTrue();
        assertThat(violates(ONLY_CARRIERS_HOLD_ONE, RowWithTheName.class)).isTrue();
        assertThat(violates(NO_QUERY_NAMES_ONE, Rows.class)).isTrue();
    }

    private static boolean violates(ArchRule rule, Class<?> type) {
        return rule.evaluate(new ClassFileImporter().importClasses(type)).hasViolation();
    }

    private static boolean couldHoldAnAddress(JavaField field) {
        return !isAtHome(field.getOwner())
                && !field.getModifiers().contains(JavaModifier.STATIC)
                // A template's block that sees a variable of the template.
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                && (field.getAllInvolvedRawTypes().stream().anyMatch(type -> type.isEquivalentTo(EmailAddress.class))
                        || holdsText(field)
                                && SOUNDS_LIKE_ONE.matcher(field.getName()).matches());
    }

    private static boolean holdsText(JavaField field) {
        return field.getAllInvolvedRawTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(String.class) || type.isEquivalentTo(byte[].class));
    }

    private static boolean namesAnAddress(JavaMethod method) {
        return !isAtHome(method.getOwner())
                && method.getAllInvolvedRawTypes().stream().anyMatch(type -> type.isEquivalentTo(EmailAddress.class));
    }

    /** The reader module itself, and that of the staff with addresses of its own. */
    private static boolean isAtHome(JavaClass type) {
        return (type.getPackageName() + ".").startsWith("dev.parley.reader.")
                || (type.getPackageName() + ".").startsWith("dev.parley.account.");
    }

    private record RowWithTheType(@Nullable EmailAddress from) {}

    private record RowWithMany(Optional<Set<EmailAddress>> from) {}

    private record RowWithTheName(String authorEmail) {}

    @NoRepositoryBean
    private interface Rows extends Repository<RowWithTheType, String> {
        Optional<RowWithTheType> findByFrom(EmailAddress from);
    }
}
