package mk.infocenter.alliances.organizations.exchange;

import static mk.infocenter.alliances.organizations.exchange.ExchangeFixtures.CONTENT;
import static mk.infocenter.alliances.organizations.exchange.ExchangeFixtures.REASON;
import static mk.infocenter.alliances.organizations.exchange.ExchangeFixtures.as;
import static mk.infocenter.alliances.organizations.exchange.ExchangeFixtures.doing;
import static mk.infocenter.alliances.organizations.exchange.ExchangeFixtures.edition;
import static mk.infocenter.testing.RawSql.DENIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.files.FileManagement;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A handbook is before the whole network with its files, until it is not: whoever reads, the database says so. */
@PlatformTest
class ResourceManagementTests {

    @Autowired
    OrganizationFixtures organizations;

    @Autowired
    ExchangeFixtures fixtures;

    @Autowired
    ExchangeDirectory directory;

    @Autowired
    ResourceManagement resources;

    @Autowired
    EditionManagement editions;

    @Autowired
    FileManagement files;

    private String giving = "";
    private String reading = "";
    private Actor author = Actor.VISITOR;
    private Actor reader = Actor.VISITOR;
    private Actor officer = Actor.VISITOR;
    private UUID resource = new UUID(0, 0);

    @BeforeEach
    void aHandbookOfOneForAnother() {
        fixtures.lead();
        giving = organizations.organization();
        reading = organizations.organization();
        author = fixtures.staff(giving);
        reader = fixtures.staff(reading);
        officer = fixtures.officer();
        resource = fixtures.resource(author, giving, "Прирачник за Чашка");
    }

    @Test
    void anEarlierEditionStays() {
        var first = newest();
        var second = fixtures.edition(author, giving, resource, edition("mk", "2"));
        assertThat(as(reader, reading, this::shown)).containsExactly(second, first.id());
        assertThat(taken(first)).isEqualTo(CONTENT);
        assertThat(taken(newest())).isEqualTo(CONTENT);
        assertThat(as(author, giving, () -> read(first)))
                .as("its own organization")
                .isEqualTo(CONTENT);
    }

    @Test
    void noTwoEditionsOfALanguageAreCalledTheSame() {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> fixtures.edition(author, giving, resource, edition("mk", "1")))
                .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("label"));
        fixtures.edition(author, giving, resource, edition("sq", "1"));
    }

    /** One that was put by mistake gives its label away, and comes back only while nobody has taken it. */
    @Test
    void aWithdrawnEditionIsGoneForOthers() {
        var mistaken = newest();
        doing(author, giving, () -> editions.withdraw(mistaken.id()));
        refusedToReaders(mistaken);
        doing(author, giving, () -> editions.restore(mistaken.id()));
        assertThat(taken(mistaken)).isEqualTo(CONTENT);
        doing(author, giving, () -> editions.withdraw(mistaken.id()));
        fixtures.edition(author, giving, resource, edition("mk", "1"));
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> doing(author, giving, () -> editions.restore(mistaken.id())));
        assertThat(as(author, giving, () -> directory.editions(directory.resource(resource))))
                .hasSize(2);
    }

    @Test
    void withItsResourceGoesEveryFile() throws Exception {
        var edition = newest();
        doing(author, giving, () -> resources.withdraw(resource));
        refusedToReaders(edition);
        doing(author, giving, () -> resources.restore(resource));
        assertThat(taken(edition)).isEqualTo(CONTENT);
        doing(officer, giving, () -> resources.hide(resource, REASON));
        refusedToReaders(edition);
        assertThat(as(author, giving, () -> read(edition))).isEqualTo(CONTENT);
        doing(officer, giving, () -> resources.show(resource, REASON));
        assertThat(taken(edition)).isEqualTo(CONTENT);
        try (var owner = RawSql.as(DatabaseRole.OWNER)) {
            assertThat(owner.count("outgoing_mail where tenant = '" + giving + "' and template = 'resource-hidden'"))
                    .isOne();
        }
    }

    @Test
    void infoCenterHidesOneEdition() {
        var wrong = newest();
        var good = fixtures.edition(author, giving, resource, edition("mk", "2"));
        doing(officer, giving, () -> editions.hide(wrong.id(), REASON));
        refusedToReaders(wrong);
        assertThat(as(reader, reading, this::shown)).containsExactly(good);
        assertThat(TenantContext.in(
                        new Scope.Network(), officer, () -> directory.editions(directory.resource(resource))))
                .hasSize(2);
    }

    /** Row-level security itself: the bytes of this file, of no other file of the organization, and for no visitor. */
    @Test
    void theDatabaseShowsThisFileAndNoOther() throws Exception {
        var edition = newest();
        doing(author, giving, fixtures::otherFiles);
        var mine = "tenant_id = '" + giving + "'";
        try (var guest = RawSql.as(DatabaseRole.GUEST);
                var visitor = RawSql.as(DatabaseRole.PUBLIC);
                var oversight = RawSql.as(DatabaseRole.OVERSIGHT, "*")) {
            assertThat(guest.rows("select id from file")).as("for nobody").isEmpty();
            guest.execute("select set_config('app.viewer', '" + reading + "', true)");
            assertThat(guest.rows("select id from file where " + mine))
                    .as("one of three")
                    .containsExactly(edition.file().toString());
            assertThat(guest.count("file_chunk where " + mine)).isOne();
            assertThat(guest.rows("select bytes from file_chunk where " + mine)).hasSize(1);
            assertThat(guest.attempt("select 1 from file_key")).isEqualTo(DENIED);
            assertThat(guest.attempt("select 1 from file_aud")).isEqualTo(DENIED);
            assertThat(visitor.count("file_chunk where " + mine)).isZero();
            assertThat(oversight.attempt("select bytes from file_chunk")).isEqualTo(DENIED);
            doing(author, giving, () -> resources.withdraw(resource));
            assertThat(guest.count("file where " + mine)).isZero();
            assertThat(guest.count("file_chunk where " + mine)).isZero();
        }
    }

    /** An edition keeps its file, whatever members do at the page of its files. */
    @Test
    void itsFileGoesWithItAlone() {
        var file = newest().file();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> doing(author, giving, () -> files.remove(file)));
        assertThat(taken(newest())).isEqualTo(CONTENT);
    }

    @Test
    void oneIsFoundByWordsKindThemeAndLanguage() {
        assertThat(found(new ResourceQuery("caska", List.of(), List.of(), List.of(), List.of())))
                .contains(resource);
        assertThat(found(new ResourceQuery(
                        "", List.of(ResourceKind.HANDBOOK), List.of(), List.of("mk", "sq"), List.of())))
                .contains(resource);
        for (var other : List.of(
                new ResourceQuery("100%", List.of(), List.of(), List.of(), List.of()),
                new ResourceQuery("", List.of(ResourceKind.GUIDE), List.of(), List.of(), List.of()),
                new ResourceQuery("", List.of(), List.of(Theme.CULTURE), List.of(), List.of()),
                new ResourceQuery("", List.of(), List.of(), List.of("sq"), List.of()))) {
            assertThat(found(other)).doesNotContain(resource);
        }
        assertThat(as(reader, reading, () -> directory.languages(List.of(resource)))
                        .get(resource))
                .extracting(EditionLine::language)
                .containsExactly("mk");
    }

    @Test
    void resourcesOfOthersAreTheirs() {
        var edition = newest();
        as(reader, reading, () -> {
            List.<Runnable>of(
                            () -> resources.edit(resource, 0, ExchangeFixtures.resourceText("Mine")),
                            () -> resources.withdraw(resource),
                            () -> resources.hide(resource, REASON),
                            () -> fixtures.edition(reader, reading, resource, edition("mk", "2")),
                            () -> editions.withdraw(edition.id()))
                    .forEach(step -> assertThatExceptionOfType(NotFound.class).isThrownBy(step::run));
            return reading;
        });
    }

    private EditionView newest() {
        return as(author, giving, () -> directory.editions(directory.resource(resource)))
                .getFirst();
    }

    private List<UUID> shown() {
        return directory.editions(directory.resource(resource)).stream()
                .map(EditionView::id)
                .toList();
    }

    private byte[] taken(EditionView edition) {
        return as(reader, reading, () -> read(edition));
    }

    private byte[] read(EditionView edition) {
        var reader = TenantContext.requiredTenant();
        try (var content = editions.open(edition, reader).content().open()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refusedToReaders(EditionView edition) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> taken(edition));
    }

    private List<UUID> found(ResourceQuery asked) {
        return as(reader, reading, () -> directory.resources(asked, null, 100)).stream()
                .map(ResourceView::id)
                .toList();
    }
}
