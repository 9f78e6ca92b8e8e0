package mk.infocenter.alliances.organizations.alliances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.search.Search;
import mk.infocenter.alliances.search.Search.Question;
import mk.infocenter.alliances.search.SearchAnswer.Found;
import mk.infocenter.alliances.search.SearchPlace;
import mk.infocenter.alliances.sharing.CircleDirectory;
import mk.infocenter.alliances.sharing.CircleManagement;
import mk.infocenter.alliances.sharing.CircleStatus;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.StatementCount;
import mk.infocenter.testing.TenantFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class AllianceManagementTests {

    private static final LocalizedText NAME = LocalizedText.of("Алијанса", "Aleancë", "Alliance");

    @Autowired
    TenantFixtures tenants;

    @Autowired
    AllianceManagement alliances;

    @Autowired
    CircleManagement circles;

    @Autowired
    CircleDirectory directory;

    @Autowired
    Search search;

    private String lead = "";
    private String member = "";
    private String circle = "";

    @BeforeEach
    void anAllianceOfTwo() {
        lead = tenants.tenant();
        member = tenants.tenant();
        circle = in(lead, () -> alliances.found(NAME, AllianceSampleRows.terms("Councils")));
        run(lead, () -> circles.invite(circle, member));
    }

    @Test
    void theTermsAreReadByMembersAndWhomItInvitesAlone() {
        assertThat(purposeTo(lead)).isEqualTo("Councils");
        assertThat(purposeTo(member)).as("invited").isEqualTo("Councils");
        run(member, () -> circles.accept(circle));
        assertThat(purposeTo(member)).isEqualTo("Councils");

        var seen = directory.find(member, circle).orElseThrow();
        run(member, () -> circles.leave(circle, new Reason("A test")));

        assertThat(in(member, () -> alliances.terms(seen)))
                .as("with what it knew as a member")
                .isEmpty();
        assertThat(in(tenants.tenant(), () -> alliances.terms(seen)))
                .as("a stranger")
                .isEmpty();
    }

    @Test
    void theTermsGoWithTheLead() {
        run(member, () -> circles.accept(circle));
        run(lead, () -> circles.offerLead(circle, member));
        run(member, () -> alliances.takeUp(circle));
        run(member, () -> alliances.edit(circle, NAME, AllianceSampleRows.terms("Festivals")));

        assertThat(purposeTo(lead)).isEqualTo("Festivals");
        assertThatThrownBy(() -> run(lead, () -> alliances.edit(circle, NAME, AllianceSampleRows.terms("Mine"))))
                .isInstanceOf(NotFound.class);
        run(member, () -> circles.offerLead(circle, lead));
        run(lead, () -> alliances.takeUp(circle));
        assertThat(purposeTo(member)).as("the lead before left it so").isEqualTo("Festivals");
    }

    @Test
    void whatIsWrongIsNamed() {
        var terms = AllianceSampleRows.terms("Councils");
        assertThatThrownBy(() -> in(lead, () -> alliances.found(LocalizedText.EMPTY, terms)))
                .isInstanceOf(InvalidField.class)
                .hasMessageContaining("name");
        var backwards = new AllianceTerms(
                null,
                0,
                terms.purpose(),
                terms.memorandum(),
                terms.since(),
                terms.since().minusDays(1));
        assertThatThrownBy(() -> in(lead, () -> alliances.found(NAME, backwards)))
                .isInstanceOf(InvalidField.class)
                .hasMessageContaining("until");
        run(lead, () -> alliances.edit(circle, NAME, AllianceSampleRows.terms("Others")));
        assertThatThrownBy(() -> run(lead, () -> alliances.edit(circle, NAME, AllianceSampleRows.terms("Late"))))
                .isInstanceOf(StaleVersion.class);
        assertThat(terms.over(LocalDate.of(2028, 1, 1))).isTrue();
        assertThat(terms.over(LocalDate.of(2027, 12, 31))).isFalse();
    }

    @Test
    void listAndMembersCostAsMuchForManyAsForOne() {
        var few = StatementCount.of(() -> look(lead));
        Stream.generate(tenants::tenant).limit(5).forEach(other -> {
            run(lead, () -> circles.invite(circle, other));
            run(other, () -> circles.accept(circle));
            in(lead, () -> alliances.found(NAME, AllianceSampleRows.terms("More")));
        });
        assertThat(StatementCount.of(() -> look(lead))).isEqualTo(few);
    }

    @Test
    void infoCenterSeesWhoLeadsAndWhoBelongs() {
        run(member, () -> circles.accept(circle));
        assertThat(TenantContext.in(new Scope.Network(), () -> directory.page(Set.of(), "", null, 50)))
                .filteredOn(outline -> outline.circle().equals(circle))
                .singleElement()
                .satisfies(outline -> {
                    assertThat(outline.lead()).isEqualTo(lead);
                    assertThat(outline.members()).containsExactly(member);
                });
    }

    /** A later lead's row has a name of its own, which leads to the alliance as well. */
    @Test
    void whoLeadsItAndInfoCenterFindItByItsName() {
        var word = "w" + UUID.randomUUID().toString().replace("-", "");
        var named = in(
                lead,
                () -> alliances.found(
                        LocalizedText.EMPTY.with("mk", "Сојуз " + word), AllianceSampleRows.terms("Parks")));
        run(lead, () -> circles.invite(named, member));
        run(member, () -> circles.accept(named));
        assertThat(links(new Scope.Tenant(lead), Role.STAFF, SearchPlace.WORKSPACE, word))
                .containsExactly("/" + lead + "/alliances/" + named);
        assertThat(links(new Scope.Network(), Role.OFFICER, SearchPlace.NETWORK, "sojuz " + word))
                .containsExactly("/network/alliances?alliance=" + named);
        assertThat(links(new Scope.Tenant(member), Role.STAFF, SearchPlace.WORKSPACE, word))
                .as("its row holds no name")
                .isEmpty();

        run(lead, () -> circles.offerLead(named, member));
        run(member, () -> alliances.takeUp(named));
        var term = links(new Scope.Tenant(member), Role.STAFF, SearchPlace.WORKSPACE, word)
                .getFirst()
                .substring(("/" + member + "/alliances/").length());
        assertThat(term).startsWith(member).isNotEqualTo(named);
        assertThat(directory.find(lead, term))
                .hasValueSatisfying(found -> assertThat(found.circle()).isEqualTo(named));
        assertThat(page(Set.of(), term)).containsExactly(named);
        assertThat(page(Set.of(CircleStatus.DISSOLVED), term)).isEmpty();
        run(member, () -> circles.dissolve(named, new Reason("A test")));
        assertThat(page(Set.of(CircleStatus.DISSOLVED), term)).containsExactly(named);
    }

    private List<String> page(Set<CircleStatus> statuses, String circle) {
        return TenantContext.in(new Scope.Network(), () -> directory.page(statuses, circle, null, 50)).stream()
                .map(CircleDirectory.Outline::circle)
                .toList();
    }

    private List<String> links(Scope scope, Role role, SearchPlace place, String typed) {
        return TenantContext.in(scope, new Actor(null, role), () -> search.overview(new Question(typed, place, "mk")))
                .groups()
                .stream()
                .flatMap(group -> group.found().stream())
                .map(Found::link)
                .toList();
    }

    private void look(String tenant) {
        directory.of(tenant);
        directory.members(tenant, directory.find(tenant, circle).orElseThrow());
    }

    private String purposeTo(String tenant) {
        return in(tenant, () -> alliances.terms(directory.find(tenant, circle).orElseThrow()))
                .orElseThrow()
                .purpose()
                .get("en");
    }

    private static void run(String tenant, Runnable step) {
        TenantFixtures.inTenant(tenant, new Actor(null, Role.ADMINISTRATOR), step);
    }

    private static <T extends @Nullable Object> T in(String tenant, Supplier<T> step) {
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(null, Role.ADMINISTRATOR), step::get);
    }
}
