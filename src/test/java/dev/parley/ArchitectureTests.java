package dev.parley;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import dev.parley.reader.AddressHandover;
import dev.parley.reader.RevealedAddress;
import dev.parley.reader.Reveals;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** The rules of the house that the compiler and Spring Modulith can't see. */
class ArchitectureTests {

    private static final JavaClasses PARLEY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.parley");

    private static final String[] VIEWS = {"dev.parley.admin..", "dev.parley..ui.."};

    @Test
    void vaadinIsUsedByViewsAlone() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(VIEWS)
                // The admin's door knows which of Vaadin's own requests need no sign-in.
                .and()
                .doNotHaveFullyQualifiedName("dev.parley.account.signin.AdminChain")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.."));
    }

    @Test
    void theAdminShellIsUsedByViewsAlone() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(VIEWS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.parley.admin.."));
    }

    @Test
    void addressesAreHandedOverInClearToNamedClassesAlone() {
        holds(noClasses()
                .that()
                .doNotBelongToAnyOf(AddressHandover.class)
                .and()
                // The administrator who revealed it, and the operator who typed it.
                .haveNameNotMatching("dev\\.parley\\.reader\\.(Reveals|command\\.ReaderCommand)")
                .and()
                // The request to Akismet, where an administrator ticked the box that says what it does.
                .doNotHaveFullyQualifiedName("dev.parley.moderation.akismet.FreshComments")
                .and()
                // The mail that a reader asked for, at the moment of sending.
                .doNotHaveFullyQualifiedName("dev.parley.notification.reader.ReaderAddresses")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(AddressHandover.class));
    }

    @Test
    void revealedAddressesAreSeenByTheReadersViewAlone() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("dev.parley.reader", "dev.parley.reader.ui")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(RevealedAddress.class, Reveals.class));
    }

    @Test
    void viewsAskServicesAndNoRepositories() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(VIEWS)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class));
    }

    @Test
    void entitiesStayInTheirPackage() {
        holds(classes().that().areAnnotatedWith(Entity.class).should().notBePublic());
        holds(classes().that().areAnnotatedWith(Embeddable.class).should().notBePublic());
    }

    @Test
    void repositoriesStayInTheirPackage() {
        holds(classes().that().areAssignableTo(Repository.class).should().notBePublic());
    }

    @Test
    void viewsStayInTheirPackage() {
        holds(classes().that().areAnnotatedWith(Route.class).should().notBePublic());
    }

    @Test
    void modulesReferToOneAnotherByIdAndNeverByAnAssociation() {
        holds(fields().that().areAnnotatedWith(anAssociation()).should(ArchCondition.from(stayInTheirModule())));
    }

    @Test
    void everyPackageSaysThatNullIsMarked() {
        holds(classes().should(ArchCondition.from(lieInANullMarkedPackage())));
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        holds(NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
        holds(noFields().should().beAnnotatedWith(PersistenceContext.class));
    }

    @Test
    void entitiesHaveNoSetters() {
        holds(methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .haveNameMatching("set[A-Z].*")
                .should()
                .haveModifier(PRIVATE));
    }

    @Test
    void namesSayWhatAThingIs() {
        holds(noClasses().should().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils"));
        holds(noClasses().should().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Manager"));
        holds(noClasses().should().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Base"));
        holds(noClasses().should().haveSimpleNameStartingWith("Abstract"));
    }

    @Test
    void nothingStaticChanges() {
        holds(fields().that().haveModifier(STATIC).should().haveModifier(FINAL));
    }

    @Test
    void timeComesFromTheClock() {
        holds(noClasses().should().callMethodWhere(asksTheMachineForTheTime()));
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(PARLEY);
    }

    private static DescribedPredicate<JavaAnnotation<?>> anAssociation() {
        return describe("an association", annotation -> {
            var type = annotation.getRawType();
            return type.getPackageName().equals("jakarta.persistence")
                    && (type.getSimpleName().endsWith("ToOne")
                            || type.getSimpleName().endsWith("ToMany"));
        });
    }

    private static DescribedPredicate<JavaField> stayInTheirModule() {
        return describe(
                "stay in their module",
                field -> field.getAllInvolvedRawTypes().stream()
                        .filter(type -> type.getPackageName().startsWith("dev.parley"))
                        .allMatch(type -> module(type).equals(module(field.getOwner()))));
    }

    private static String module(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    private static DescribedPredicate<JavaClass> lieInANullMarkedPackage() {
        return describe(
                "lie in a package that is @NullMarked",
                type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        return describe("ask the machine for the time", call -> {
            var target = call.getTarget();
            var owner = target.getOwner();
            return target.getParameterTypes().isEmpty()
                    && (owner.getPackageName().equals("java.time")
                                    && target.getName().equals("now")
                            || owner.isEquivalentTo(System.class)
                                    && target.getName().equals("currentTimeMillis"));
        });
    }
}
