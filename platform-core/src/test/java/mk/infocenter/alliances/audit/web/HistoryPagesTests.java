package mk.infocenter.alliances.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.audit.web.HistoryPages.Place;
import mk.infocenter.alliances.audit.web.HistoryPages.Question;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantDetails;
import mk.infocenter.alliances.tenancy.TenantManagement;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.StatementCount;
import mk.infocenter.testing.TenantFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.ui.ExtendedModelMap;

@PlatformTest
class HistoryPagesTests {

    private static final Locale ENGLISH = Locale.of("en");

    @Autowired
    History history;

    @Autowired
    RecordKinds kinds;

    @Autowired
    Accounts accounts;

    @Autowired
    Municipalities municipalities;

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    TenantManagement management;

    @Autowired
    TenantRegistry registry;

    String tenant = "";
    UUID person = new UUID(0, 0);

    @BeforeEach
    void aTenantWithAPerson() {
        tenant = fixtures.tenant();
        person = fixtures.member(tenant, Role.ADMINISTRATOR);
    }

    @Test
    void theLatestChangesNameTheirPeopleAndRecords() {
        configure("#000000");

        var rows = rows(changes(null));

        assertThat(rows)
                .extracting(row -> row.change().useCase())
                .containsExactly("configure-tenant", "grant-membership", "create-tenant");
        assertThat(rows).extracting(ChangeRow::person).containsExactly("Somebody", "", "");
        assertThat(rows.getFirst().records())
                .singleElement()
                .extracting(ChangeRow.Touched::kind, ChangeRow.Touched::id, ChangeRow.Touched::title)
                .containsExactly("tenant", tenant, "Test " + tenant);
    }

    /** What changed in the network, for auditors who have not said why they want to know. */
    @Test
    void theOutlineTellsWhereAndNothingMore() {
        configure("#000000");
        var model = new ExtendedModelMap();

        TenantContext.in(new Scope.Auditor(null), () -> pages().outline(null, ENGLISH, model));

        assertThat(model.get("rows")).asInstanceOf(LIST).first().isInstanceOfSatisfying(OutlineRow.class, row -> {
            assertThat(row.organization()).isEqualTo("Test " + tenant);
            assertThat(row.useCase()).isEqualTo("configure-tenant");
        });
        assertThat(model.toString()).doesNotContain("Somebody").doesNotContain("#000000");
    }

    @Test
    void thePageAfterThisBeginsWhereItEnds() {
        for (var i = 0; i < HistoryPages.SIZE; i++) {
            configure("#0000" + (10 + i));
        }

        var first = changes(null);
        assertThat(rows(first)).hasSize(HistoryPages.SIZE);
        var second = changes((Long) first.get("earlier"));
        assertThat(rows(second))
                .extracting(row -> row.change().useCase())
                .containsExactly("grant-membership", "create-tenant");
        assertThat(second.get("earlier")).as("there is no third page").isNull();
    }

    @Test
    void aPageTakesAsManyStatementsForManyChangesAsForFew() {
        configure("#000000");
        var few = StatementCount.of(() -> changes(null));
        var fewOfRecord = StatementCount.of(() -> record(question(null, null)));

        for (var i = 0; i < HistoryPages.SIZE; i++) {
            configure("#0000" + (10 + i));
            fixtures.member(tenant, Role.STAFF);
        }

        assertThat(StatementCount.of(() -> changes(null))).isEqualTo(few).isPositive();
        assertThat(StatementCount.of(() -> record(question(null, null))))
                .isEqualTo(fewOfRecord)
                .isPositive();
    }

    /** The minute that somebody types counts as a whole. */
    @Test
    void asksForARecordAsOfAMomentInSkopje() {
        assertThat(record(question("2099-01-01T00:00", null)).get("past")).isInstanceOf(PastRecord.class);
        assertThat(record(question("2001-01-01T00:00", null)))
                .containsEntry("notYetThere", true)
                .doesNotContainKey("past");
        assertThat(record(question("yesterday", null)))
                .containsEntry("wrongMoment", true)
                .doesNotContainKey("past");
        assertThat(record(question(" ", null))).doesNotContainKeys("past", "wrongMoment", "at");
    }

    @Test
    void asksForARecordAsARevisionLeftIt() {
        var revision = rows(changes(null)).getLast().change().revision();
        configure("#000000");

        assertThat(record(question(null, revision)).get("past"))
                .isInstanceOfSatisfying(
                        PastRecord.class,
                        past -> assertThat(past.facts())
                                .extracting(PastRecord.Fact::value)
                                .contains("#34568b"));
    }

    @Test
    void anUnknownKindOrRecordIsNotFound() {
        assertThatThrownBy(() -> record("nothing", tenant, question(null, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> record("membership", "x", question(null, null)))
                .isInstanceOf(NotFound.class);
    }

    /** With the keys of messages in place of the words, which are not what is tried here. */
    private HistoryPages pages() {
        var messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        return new HistoryPages(history, kinds, accounts, registry, municipalities, messages);
    }

    private ExtendedModelMap changes(@Nullable Long before) {
        var model = new ExtendedModelMap();
        inTenant(() -> pages().changes(place(), before, ENGLISH, model));
        return model;
    }

    private ExtendedModelMap record(Question question) {
        return record("tenant", tenant, question);
    }

    private ExtendedModelMap record(String kind, String id, Question question) {
        var model = new ExtendedModelMap();
        inTenant(() -> pages().record(place(), kind, id, question, ENGLISH, model));
        return model;
    }

    @SuppressWarnings("unchecked")
    private static List<ChangeRow> rows(ExtendedModelMap model) {
        return (List<ChangeRow>) model.getOrDefault("rows", List.of());
    }

    private Place place() {
        return new Place(registry.find(tenant).orElseThrow(), "/" + tenant + "/history", null);
    }

    private static Question question(@Nullable String at, @Nullable Long revision) {
        return new Question(null, at, revision);
    }

    private void inTenant(Runnable work) {
        TenantFixtures.inTenant(tenant, new Actor(person, Role.ADMINISTRATOR), work);
    }

    private void configure(String accent) {
        var details = new TenantDetails(
                tenant,
                LocalizedText.of("Тест " + tenant, "Provë " + tenant, "Test " + tenant),
                "MK-303",
                Set.of("MK-303"),
                "mk",
                List.of("mk", "sq", "en"),
                List.of("organizations"),
                accent,
                null,
                false);
        inTenant(() -> management.configure(details, UUID.randomUUID().toString()));
    }
}
