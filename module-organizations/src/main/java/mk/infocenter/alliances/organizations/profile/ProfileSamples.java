package mk.infocenter.alliances.organizations.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.database.SampleContent;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.organizations.OrganizationManagement;
import mk.infocenter.alliances.organizations.Section;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.PersonalData;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Papers, positions and checks of one organization. The papers are called samples and the people are numbered, because
 * nothing of this kind is known of anybody; of what the organization does, Info-center has checked where.
 */
@Component
class ProfileSamples implements SampleContent {

    private static final String TENANT = "aktivo";

    private final TenantRegistry tenants;
    private final Accounts accounts;
    private final OrganizationManagement organizations;
    private final CheckManagement checks;
    private final DocumentManagement documents;
    private final PositionManagement positions;
    private final PersonManagement people;
    private final Clock clock;

    ProfileSamples(
            TenantRegistry tenants,
            Accounts accounts,
            OrganizationManagement organizations,
            CheckManagement checks,
            DocumentManagement documents,
            PositionManagement positions,
            PersonManagement people,
            Clock clock) {
        this.tenants = tenants;
        this.accounts = accounts;
        this.organizations = organizations;
        this.checks = checks;
        this.documents = documents;
        this.positions = positions;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void make() {
        if (tenants.find(TENANT).filter(TenantSummary::active).isPresent() && unused()) {
            var today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
            as(Role.ADMINISTRATOR, () -> {
                document(
                        DocumentKind.STATUTE,
                        LocalizedText.of("Статут (пример)", "Statuti (shembull)", "Statute (sample)"),
                        today,
                        null);
                document(
                        DocumentKind.REGISTRATION,
                        LocalizedText.of(
                                "Тековна состојба (пример)",
                                "Gjendja aktuale (shembull)",
                                "Current registration (sample)"),
                        today,
                        today.plusDays(10));
                position(1, PositionKind.CHAIR, today.minusYears(2));
                position(2, PositionKind.BOARD_MEMBER, today.minusYears(2));
                position(3, PositionKind.COORDINATOR, today.minusYears(1));
                checks.request(Section.ABOUT);
            });
            as(
                    Role.OFFICER,
                    () -> checks.verify(Section.REACH, organizations.own().version(), today.plusYears(1)));
        }
    }

    private boolean unused() {
        return TenantContext.in(
                new Scope.Tenant(TENANT),
                () -> documents.page(null, List.of(), List.of(), 1).isEmpty());
    }

    private void document(DocumentKind kind, LocalizedText title, LocalDate today, @Nullable LocalDate until) {
        documents.add(new DocumentText(kind, title, today.minusYears(1), until));
    }

    private void position(int number, PositionKind kind, LocalDate since) {
        var person = people.add(PersonalData.of("Лице " + number, null), "contact", since.plusYears(7));
        positions.add(person, new PositionText(kind, since, null));
    }

    private void as(Role role, Runnable step) {
        var from = role == Role.OFFICER ? tenants.lead().key() : TENANT;
        @Nullable UUID account = accounts.find(DemoAccounts.email(role, from)).orElse(null);
        TenantContext.in(new Scope.Tenant(TENANT), new Actor(account, role), () -> {
            step.run();
            return TENANT;
        });
    }
}
