package mk.infocenter.alliances;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import mk.infocenter.alliances.organizations.consultations.ConsultationManagement;
import mk.infocenter.alliances.organizations.consultations.ConsultationText;
import mk.infocenter.alliances.organizations.consultations.ContributionManagement;
import mk.infocenter.alliances.organizations.consultations.MeetingManagement;
import mk.infocenter.alliances.organizations.consultations.MeetingText;
import mk.infocenter.alliances.organizations.consultations.NeedManagement;
import mk.infocenter.alliances.organizations.consultations.PriorityManagement;
import mk.infocenter.alliances.organizations.consultations.VoiceText;
import mk.infocenter.alliances.people.AgeGroup;
import mk.infocenter.alliances.people.Sex;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Dates;
import org.springframework.stereotype.Component;

/** A settled consultation with all that belongs to it for tests of the whole, made once for each tenant. */
@Component
class SampleConsultations {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final LocalizedText WORDS = LocalizedText.of("Збор", "Fjalë", "Word");

    private final ConsultationManagement consultations;
    private final ContributionManagement contributions;
    private final MeetingManagement meetings;
    private final PriorityManagement priorities;
    private final NeedManagement needs;
    private final Map<String, Ids> made = new ConcurrentHashMap<>();

    private record Ids(String consultation, String code, String meeting, String voice, String priority, String need) {}

    SampleConsultations(
            ConsultationManagement consultations,
            ContributionManagement contributions,
            MeetingManagement meetings,
            PriorityManagement priorities,
            NeedManagement needs) {
        this.consultations = consultations;
        this.contributions = contributions;
        this.meetings = meetings;
        this.priorities = priorities;
        this.needs = needs;
    }

    /** The address with ids of the tenant's own; of none where there is no such tenant. */
    String filled(String path, String tenant) {
        if (!path.contains("/consultations") && !path.contains("/needs")) {
            return path;
        }
        var none = NOBODY.toString();
        var ids = tenant.isEmpty() || tenant.equals("nobody")
                ? new Ids(none, "nobody", none, none, none, none)
                : made.computeIfAbsent(tenant, this::make);
        return path.replace("{consultation}", ids.consultation())
                .replace("{code}", ids.code())
                .replace("{meeting}", ids.meeting())
                .replace("{voice}", ids.voice())
                .replace("{priority}", ids.priority())
                .replace("{need}", ids.need())
                .replace("/consultations/{id}", "/consultations/" + ids.consultation())
                .replace("/needs/{id}", "/needs/" + ids.need());
    }

    private Ids make(String tenant) {
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(null, Role.ADMINISTRATOR), () -> {
            var today = LocalDate.now(Dates.ZONE);
            var open = consultations.open(consultations
                    .draft(new ConsultationText(WORDS, WORDS, Codes.of("MK-702"), today, today.plusDays(9)))
                    .id());
            var id = open.id();
            var meeting =
                    meetings.note(id, new MeetingText(today, "Hall", 9, "")).id();
            var voice = contributions.enter(id, new VoiceText("Light", "en", Sex.UNKNOWN, AgeGroup.UNKNOWN, null));
            var priority = priorities.add(id, WORDS, WORDS).id();
            contributions.group(id, Set.of(voice), priority);
            consultations.close(id);
            consultations.prioritise(id);
            var need = needs.record(priority).id();
            return new Ids(
                    id.toString(),
                    open.code(),
                    meeting.toString(),
                    voice.toString(),
                    priority.toString(),
                    need.toString());
        });
    }
}
