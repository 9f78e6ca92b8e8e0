package mk.infocenter.alliances.organizations.authorities;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.database.SampleContent;
import mk.infocenter.alliances.organizations.authorities.AuthorityDirectory.Place;
import mk.infocenter.alliances.organizations.authorities.CommitmentText.Source;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Municipality;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import org.springframework.stereotype.Component;

/**
 * The mayors' offices and councils of the municipalities in which the network works, and the meetings in Čaška that ended in
 * promises, once. Nothing is said here of whether anybody kept a promise.
 */
@Component
class AuthoritySamples implements SampleContent {

    private static final String TENANT = "aktivo";
    private static final String CASHKA = "MK-109";

    private static final LocalizedText SUBJECT = LocalizedText.of(
            "Состаноци во Чашка во 2022 година", "Takimet në Çashkë në vitin 2022", "Meetings in Čaška in 2022");
    private static final LocalizedText RESULT = LocalizedText.of(
            "Состаноците завршија со ветувања на општината. Деновите на овој запис се пример.",
            "Takimet përfunduan me premtime të komunës. Ditët e këtij shënimi janë shembull.",
            "The meetings ended in promises by the municipality. The days of this record are samples.");
    private static final LocalizedText PROMISE = LocalizedText.of(
            "Општината да го исполни она што го вети на состаноците со граѓаните во 2022 година",
            "Komuna të përmbushë atë që premtoi në takimet me qytetarët në vitin 2022",
            "The municipality does what it promised at the meetings with citizens in 2022");

    private final TenantRegistry tenants;
    private final Municipalities municipalities;
    private final AuthorityManagement authorities;
    private final AuthorityDirectory directory;
    private final CooperationManagement cooperations;
    private final CommitmentManagement commitments;

    AuthoritySamples(
            TenantRegistry tenants,
            Municipalities municipalities,
            AuthorityManagement authorities,
            AuthorityDirectory directory,
            CooperationManagement cooperations,
            CommitmentManagement commitments) {
        this.tenants = tenants;
        this.municipalities = municipalities;
        this.authorities = authorities;
        this.directory = directory;
        this.cooperations = cooperations;
        this.commitments = commitments;
    }

    @Override
    public void make() {
        if (tenants.find(TENANT).filter(TenantSummary::active).isPresent()) {
            var lead = tenants.lead().key();
            if (directory.page(lead, "", List.of(), Place.START, 1).isEmpty()) {
                tenants.keys().stream()
                        .flatMap(key -> tenants.find(key).stream())
                        .flatMap(tenant -> tenant.municipalities().stream())
                        .distinct()
                        .map(municipalities::get)
                        .filter(place -> !place.city())
                        .forEach(place -> list(lead, place));
                tell(lead);
            }
        }
    }

    /** The law on local self-government gives every municipality both. */
    private void list(String lead, Municipality place) {
        var mk = place.name().get("mk");
        var sq = place.name().words("sq");
        var en = place.name().words("en");
        as(lead, Role.OFFICER, () -> {
            authorities.add(new AuthorityText(
                    AuthorityKind.MAYOR,
                    place.code(),
                    LocalizedText.of("Градоначалник на Општина " + mk, "Kryetari i Komunës " + sq, "Mayor of " + en)));
            authorities.add(new AuthorityText(
                    AuthorityKind.COUNCIL,
                    place.code(),
                    LocalizedText.of("Совет на Општина " + mk, "Këshilli i Komunës " + sq, "Council of " + en)));
        });
    }

    private void tell(String lead) {
        var mayor = directory
                .page(lead, CASHKA, List.of(AuthorityKind.MAYOR), Place.START, 1)
                .getFirst()
                .id();
        as(TENANT, Role.ADMINISTRATOR, () -> {
            var last = LocalDate.of(2022, 12, 31);
            var meeting = cooperations.record(
                    new CooperationText(CooperationKind.MEETING, last, mayor, SUBJECT, List.<UUID>of(), RESULT));
            var commitment = commitments.record(new CommitmentText(
                    mayor,
                    null,
                    PROMISE,
                    last,
                    last.plusYears(1),
                    true,
                    new Source("cooperation-record", meeting),
                    null));
            commitments.publish(commitment.id(), true);
        });
    }

    private static void as(String tenant, Role role, Runnable step) {
        TenantContext.in(new Scope.Tenant(tenant), new Actor(null, role), () -> {
            step.run();
            return tenant;
        });
    }
}
