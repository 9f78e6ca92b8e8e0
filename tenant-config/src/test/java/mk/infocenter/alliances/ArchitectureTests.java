package mk.infocenter.alliances;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.Set;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantEvent;
import mk.infocenter.alliances.tenancy.TenantOwned;
import mk.infocenter.planted.PlantedController;
import mk.infocenter.planted.PlantedEvent;
import mk.infocenter.planted.PlantedHelper;
import mk.infocenter.planted.PlantedLetter;
import mk.infocenter.planted.PlantedRecord;
import org.hibernate.envers.AuditReader;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The rules of the house. Each has a reason, and the planted classes prove that it would notice. */
@AnalyzeClasses(packages = "mk.infocenter.alliances", importOptions = ArchitectureTests.WithoutTests.class)
class ArchitectureTests {

    /** Test classes of other modules come packaged, or as their directories, as the build goes. */
    static class WithoutTests implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("-tests.jar");
        }
    }

    private static final String[] FEATURES = {
        "..alliances.organizations..", "..alliances.activities..", "..alliances.advocacy..", "..alliances.media.."
    };

    /** Tables that belong to no tenant, or are themselves the tenant. */
    private static final Set<String> NOT_TENANT_OWNED = Set.of(
            "Tenant",
            "TenantLogo",
            "Account",
            "Revision",
            "TotpSecret",
            "RecoveryCode",
            "Passkey",
            "PasswordReset",
            "ProviderLink",
            "Receipt");

    /** The only classes that write SQL. */
    private static final Set<String> WRITE_SQL = Set.of(
            "TenantRegistry",
            "Municipalities",
            "GrantReader",
            "History",
            "ServerCheck",
            "RoleSetup",
            "Limits",
            "AccessLog",
            "SignInLog",
            // What is done in no tenant's scope, or before one is bound.
            "EventCompletionAspect",
            "JobQueue",
            "JobMetrics",
            "Outbox",
            "Addresses",
            // A number is one organization's in the whole network, which no tenant's table can say.
            "RegistrationNumbers",
            // Lists of codes, of which the language of entities knows no question.
            "Directory",
            // Keys are rows that no entity and no history may copy; lists of people are opened row by row.
            "PersonKeys",
            "MatchingKeys",
            "PersonLookups",
            "PersonDirectory",
            // The index is made of rows of every kind, and read by words.
            "Search",
            "SearchIndex",
            // Rows that nobody edits: they are claimed, leased and answered by statements that no entity can say.
            "IdempotencyKeys",
            // All rows of one tenant, whatever table: taken along, read in, erased.
            "TenantSnapshot",
            "TenantErasure",
            "Catalogue",
            "TenantTable",
            "RowFiles",
            "AccountFile",
            "ArchiveWriter",
            "ArchiveImport",
            "ArchiveStore",
            "Deliveries",
            // Contents in pieces, which no entity should hold, and the keys of those that are sealed.
            "FileChunks",
            "FileKeys",
            // How people look at lists is no record of the organization, and has no history.
            "SavedViews",
            // What was typed and not sent is no record either.
            "Drafts",
            // Rows of several tenants at once, read as a guest of one.
            "CircleDirectory",
            "SharedReading");

    @ArchTest
    static final ArchRule rootsDoNotKnowTheirPages = noClasses()
            .that()
            .resideOutsideOfPackage("..web")
            .should()
            .dependOnClassesThat(resideInAPackage("..alliances.*.web"))
            .because("a module's root does not know its pages");

    @ArchTest
    static final ArchRule hiddenTypes = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .or()
            .areMetaAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(Configuration.class)
            .should()
            .bePackagePrivate()
            .because("other modules use management classes, records and events, never what lies behind them");

    @ArchTest
    static final ArchRule tenantOwned = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and(not(are(named(NOT_TENANT_OWNED))))
            .should()
            .beAssignableTo(TenantOwned.class)
            .because("every row of a tenant carries its tenant, from one superclass");

    @ArchTest
    static final ArchRule audited = classes()
            .that()
            .areAssignableTo(TenantOwned.class)
            .and()
            .areAnnotatedWith(Entity.class)
            .should()
            .beAnnotatedWith(Audited.class)
            .because("every change of a tenant's data has its history");

    @ArchTest
    static final ArchRule historyHasOneReader = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(AuditReader.class)
            .because("Envers' reader does not filter by tenant; " + History.class.getSimpleName() + " reads history");

    @ArchTest
    static final ArchRule sqlStaysInTheCore = noClasses()
            .that(not(are(named(WRITE_SQL))))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(JdbcTemplate.class)
            .because("SQL does not know the tenant of the scope; few classes write it, and they are named here");

    @ArchTest
    static final ArchRule events = classes()
            .that()
            .implement(TenantEvent.class)
            .should()
            .beRecords()
            .because("an event is a fact with ids, and it carries its tenant and actor");

    @ArchTest
    static final ArchRule statesChangeByLifeCyclesAlone = fields().that(are(statesOfStagedRecords()))
            .should(beSetOnlyOnEntering())
            .because(
                    "a life-cycle checks who takes a step, from where and why; a field set past it is checked by nobody");

    @ArchTest
    static final ArchRule coreKnowsNoModule = noClasses()
            .that()
            .resideOutsideOfPackages(FEATURES)
            .and(not(simpleName("AlliancesApplication")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FEATURES)
            .because("what the core needs of a module, the module gives it as a bean");

    @ArchTest
    static final ArchRule names = noClasses()
            .should()
            .haveNameMatching("(?!.*MapperImpl).*(Impl|Utils?|Helper|Dto|DTO|Manager|Constants)")
            .because("a name says what a thing is");

    @ArchTest
    static final ArchRule noFieldInjection = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .because("a constructor says what a class needs");

    @ArchTest
    static final ArchRule nullMarked = classes()
            .that(are(topLevel()))
            .should(liveInNullMarkedPackages())
            .because("null is said in the type, or it is not there");

    @ArchTest
    static final ArchRule routesSayWhoMayUseThem = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should(requireRoles())
            .because("a route that grants nobody answers nobody, and that is surely a mistake");

    @Test
    void plantedClassesAreCaught() {
        var planted = new ClassFileImporter().importPackages("mk.infocenter.planted");
        assertThat(planted).isNotEmpty();
        assertCaught(hiddenTypes, planted, PlantedRecord.class);
        assertCaught(tenantOwned, planted, PlantedRecord.class);
        assertCaught(sqlStaysInTheCore, planted, PlantedHelper.class);
        assertCaught(names, planted, PlantedHelper.class);
        assertCaught(noFieldInjection, planted, PlantedHelper.class);
        assertCaught(events, planted, PlantedEvent.class);
        assertCaught(statesChangeByLifeCyclesAlone, planted, PlantedLetter.class);
        assertCaught(nullMarked, planted, PlantedEvent.class);
        assertCaught(routesSayWhoMayUseThem, planted, PlantedController.class);
    }

    private static void assertCaught(ArchRule rule, JavaClasses planted, Class<?> culprit) {
        assertThat(rule.evaluate(planted).getFailureReport().toString())
                .as(rule.getDescription())
                .contains(culprit.getSimpleName());
    }

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return DescribedPredicate.describe(
                "named one of " + names, type -> names.contains(topLevelOf(type).getSimpleName()));
    }

    private static DescribedPredicate<JavaClass> topLevel() {
        return DescribedPredicate.describe(
                "top-level",
                type -> type.getEnclosingClass().isEmpty()
                        && !type.getSimpleName().equals("package-info"));
    }

    private static JavaClass topLevelOf(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTests::topLevelOf).orElse(type);
    }

    private static ArchCondition<JavaClass> liveInNullMarkedPackages() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in no @NullMarked package"));
            }
        };
    }

    /** The fields of a {@link Staged} record that have the type of its status. */
    private static DescribedPredicate<JavaField> statesOfStagedRecords() {
        return DescribedPredicate.describe("the state of a staged record", field -> {
            var status = field.getOwner().tryGetMethod("status");
            return field.getOwner().isAssignableTo(Staged.class)
                    && !field.getModifiers().contains(JavaModifier.STATIC)
                    && status.isPresent()
                    && field.getRawType().equals(status.get().getRawReturnType());
        });
    }

    private static ArchCondition<JavaField> beSetOnlyOnEntering() {
        return new ArchCondition<>("be set by enter alone") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                for (var access : field.getAccessesToSelf()) {
                    if (access.getAccessType() != JavaFieldAccess.AccessType.GET) {
                        var entering = access.getOrigin().getName().equals("enter");
                        events.add(new SimpleConditionEvent(field, entering, access.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> requireRoles() {
        return new ArchCondition<>("have @Requires, or their class") {
            @Override
            public void check(JavaMethod route, ConditionEvents events) {
                var says = route.isAnnotatedWith(Requires.class)
                        || route.getOwner().isAnnotatedWith(Requires.class);
                events.add(new SimpleConditionEvent(route, says, route.getFullName() + " does not say who may use it"));
            }
        };
    }
}
