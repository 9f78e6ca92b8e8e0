package mk.infocenter.alliances.organizations.authorities;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.PersonalData;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.SampleRows;
import mk.infocenter.testing.TenantFixtures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Bodies, meetings and commitments, brought about by the steps that people take. */
@Component
class AuthorityFixtures implements SampleRows {

    static final Reason REASON = new Reason("Because");
    static final LocalizedText WORDS = LocalizedText.of("Збор", "Fjalë", "Word");
    static final String PLACE = "MK-303";
    static final List<String> LINKS = List.of("https://proof.example/minutes");

    private final ObjectProvider<TenantFixtures> tenants;
    private final AuthorityManagement authorities;
    private final CooperationManagement cooperations;
    private final CommitmentManagement commitments;
    private final PersonManagement people;

    AuthorityFixtures(
            ObjectProvider<TenantFixtures> tenants,
            AuthorityManagement authorities,
            CooperationManagement cooperations,
            CommitmentManagement commitments,
            PersonManagement people) {
        this.tenants = tenants;
        this.authorities = authorities;
        this.cooperations = cooperations;
        this.commitments = commitments;
        this.people = people;
    }

    static LocalDate today() {
        return LocalDate.now(Dates.ZONE);
    }

    /** Work in the scope of the tenant, as somebody in the role. */
    static <T> T as(Role role, String tenant, TenantContext.Work<T, RuntimeException> work) {
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(null, role), work);
    }

    static void doing(Role role, String tenant, Runnable work) {
        as(role, tenant, () -> {
            work.run();
            return tenant;
        });
    }

    String lead() {
        return tenants.getObject().lead();
    }

    /** A body of the tenant's own. */
    UUID body(String tenant) {
        lead();
        return as(
                Role.STAFF,
                tenant,
                () -> authorities.add(new AuthorityText(AuthorityKind.LOCAL_COMMUNITY, PLACE, WORDS)));
    }

    /** A body of the register. */
    UUID registered(AuthorityKind kind, String municipality) {
        return as(Role.OFFICER, lead(), () -> authorities.add(new AuthorityText(kind, municipality, WORDS)));
    }

    UUID official(String tenant, UUID body) {
        return as(
                Role.STAFF,
                tenant,
                () -> authorities.addOfficial(
                        body, new OfficialText("Official 1", WORDS, today().minusYears(1), null)));
    }

    UUID meeting(String tenant, UUID body) {
        return as(
                Role.STAFF,
                tenant,
                () -> cooperations.record(new CooperationText(
                        CooperationKind.MEETING, today(), body, WORDS, List.of(), LocalizedText.EMPTY)));
    }

    static CommitmentText text(UUID body, LocalDate due) {
        return new CommitmentText(body, null, WORDS, today().minusDays(30), due, due.isBefore(today()), null, null);
    }

    /** A commitment of that day, already due where it is over. */
    UUID commitment(String tenant, UUID body, LocalDate due) {
        return as(Role.STAFF, tenant, () -> commitments.record(text(body, due))).id();
    }

    void settle(String tenant, UUID commitment, CommitmentStatus verdict) {
        doing(
                Role.STAFF,
                tenant,
                () -> commitments.settle(
                        commitment, commitments.commitment(commitment).version(), new Outcome(verdict, WORDS, LINKS)));
    }

    void publish(String tenant, UUID commitment) {
        doing(Role.ADMINISTRATOR, tenant, () -> commitments.publish(commitment, true));
    }

    @Override
    public void make() {
        var tenant = TenantContext.requiredTenant();
        var body = body(tenant);
        official(tenant, body);
        var meeting = meeting(tenant, body);
        doing(Role.STAFF, tenant, () -> {
            var person = people.add(PersonalData.of("Person 1", null), "contact", today().plusYears(1));
            cooperations.add(meeting, person);
        });
        publish(tenant, commitment(tenant, body, today().plusDays(30)));
    }
}
