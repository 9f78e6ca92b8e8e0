package mk.infocenter.alliances;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import mk.infocenter.alliances.organizations.authorities.AuthorityKind;
import mk.infocenter.alliances.organizations.authorities.AuthorityManagement;
import mk.infocenter.alliances.organizations.authorities.AuthorityText;
import mk.infocenter.alliances.organizations.authorities.CommitmentManagement;
import mk.infocenter.alliances.organizations.authorities.CommitmentText;
import mk.infocenter.alliances.organizations.authorities.CooperationKind;
import mk.infocenter.alliances.organizations.authorities.CooperationManagement;
import mk.infocenter.alliances.organizations.authorities.CooperationText;
import mk.infocenter.alliances.organizations.authorities.OfficialText;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.PersonalData;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Dates;
import org.springframework.stereotype.Component;

/** A body with an official, a meeting and a published commitment for tests of the whole, made once for each tenant. */
@Component
class SampleCommitments {

    private static final String PLACE = "MK-303";
    private static final String LEAD = "infocenter";
    private static final UUID NOBODY = new UUID(0, 0);
    private static final LocalizedText WORDS = LocalizedText.of("Пример", "Shembull", "Sample");

    private final AuthorityManagement authorities;
    private final CooperationManagement cooperations;
    private final CommitmentManagement commitments;
    private final PersonManagement people;
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    SampleCommitments(
            AuthorityManagement authorities,
            CooperationManagement cooperations,
            CommitmentManagement commitments,
            PersonManagement people) {
        this.authorities = authorities;
        this.cooperations = cooperations;
        this.commitments = commitments;
        this.people = people;
    }

    private record Made(UUID body, UUID official, UUID meeting, UUID commitment) {}

    /** The address with ids of the tenant's own; what a route ends is made anew. */
    String filled(String path, String tenant) {
        var of = made(path.startsWith("/network/") ? LEAD : tenant);
        if (path.contains("{participant}")) {
            path = path.replace(
                    "{participant}", participant(tenant, of.meeting()).toString());
        }
        if (path.contains("{proposal}")) {
            path = path.replace("{home}/{proposal}", "aktivo/" + body("aktivo", Role.STAFF));
        }
        if (path.startsWith("/o/{tenant}/commitments/") && !of.commitment().equals(NOBODY)) {
            as(Role.ADMINISTRATOR, tenant, () -> commitments.publish(of.commitment(), true));
        }
        return path.replace("{municipality}", PLACE)
                .replace("{authority}", of.body().toString())
                .replace("{official}", of.official().toString())
                .replace("{cooperation}", of.meeting().toString())
                .replace("{commitment}", of.commitment().toString())
                .replace("/authorities/{id}", "/authorities/" + of.body())
                .replace("/cooperation-records/{id}", "/cooperation-records/" + of.meeting())
                .replace("/commitments/{id}", "/commitments/" + of.commitment());
    }

    UUID commitment(String tenant) {
        return made(tenant).commitment();
    }

    UUID meeting(String tenant) {
        return made(tenant).meeting();
    }

    private Made made(String tenant) {
        return tenant.isEmpty() || tenant.equals(RouteRecords.NONE)
                ? new Made(NOBODY, NOBODY, NOBODY, NOBODY)
                : made.computeIfAbsent(tenant, this::make);
    }

    private Made make(String tenant) {
        var body = body(tenant, tenant.equals(LEAD) ? Role.OFFICER : Role.STAFF);
        var day = LocalDate.now(Dates.ZONE).minusDays(30);
        return as(Role.STAFF, tenant, () -> {
            var official = authorities.addOfficial(body, new OfficialText("Official 1", WORDS, day, null));
            var meeting = cooperations.record(
                    new CooperationText(CooperationKind.MEETING, day, body, WORDS, List.of(official), WORDS));
            participant(tenant, meeting);
            var commitment = commitments.record(
                    new CommitmentText(body, official, WORDS, day, day.plusDays(20), true, null, null));
            return new Made(body, official, meeting, commitment.id());
        });
    }

    private UUID body(String tenant, Role role) {
        return as(role, tenant, () -> authorities.add(new AuthorityText(AuthorityKind.LOCAL_COMMUNITY, PLACE, WORDS)));
    }

    private UUID participant(String tenant, UUID meeting) {
        return meeting.equals(NOBODY)
                ? NOBODY
                : as(Role.STAFF, tenant, () -> {
                    var person = people.add(
                            PersonalData.of("Person 3", null),
                            "contact",
                            LocalDate.now(Dates.ZONE).plusYears(1));
                    cooperations.add(meeting, person);
                    return cooperations.people(meeting).entrySet().stream()
                            .filter(named -> named.getValue().id().equals(person))
                            .findFirst()
                            .orElseThrow()
                            .getKey();
                });
    }

    private static <T> T as(Role role, String tenant, Supplier<T> step) {
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(null, role), step::get);
    }
}
