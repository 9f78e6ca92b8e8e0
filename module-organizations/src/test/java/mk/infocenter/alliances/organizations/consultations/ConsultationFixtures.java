package mk.infocenter.alliances.organizations.consultations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.people.AgeGroup;
import mk.infocenter.alliances.people.Sex;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Dates;
import org.springframework.stereotype.Component;

/** Consultations and needs, brought about by the steps that people take. */
@Component
public class ConsultationFixtures {

    static final Reason REASON = new Reason("Because");
    static final LocalizedText WORDS = LocalizedText.of("Збор", "Fjalë", "Word");

    private final ConsultationManagement consultations;
    private final ContributionManagement contributions;
    private final ContributionIntake intake;
    private final MeetingManagement meetings;
    private final PriorityManagement priorities;
    private final NeedManagement needs;

    ConsultationFixtures(
            ConsultationManagement consultations,
            ContributionManagement contributions,
            ContributionIntake intake,
            MeetingManagement meetings,
            PriorityManagement priorities,
            NeedManagement needs) {
        this.consultations = consultations;
        this.contributions = contributions;
        this.intake = intake;
        this.meetings = meetings;
        this.priorities = priorities;
        this.needs = needs;
    }

    static LocalDate today() {
        return LocalDate.now(Dates.ZONE);
    }

    /** Work in the scope of the tenant, as somebody in the role. */
    static <T> T as(Role role, String tenant, TenantContext.Work<T, RuntimeException> work) {
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(UUID.randomUUID(), role), work);
    }

    static void doing(Role role, String tenant, Runnable work) {
        as(role, tenant, () -> {
            work.run();
            return tenant;
        });
    }

    static ConsultationText text() {
        return new ConsultationText(
                LocalizedText.of("Што прво?", "Çfarë së pari?", "What comes first?"),
                LocalizedText.of("За буџетот", "Për buxhetin", "For the budget"),
                Codes.of("MK-702"),
                today(),
                today().plusDays(10));
    }

    static VoiceText voice(String said) {
        return new VoiceText(said, "mk", Sex.FEMALE, AgeGroup.FROM_15_TO_29, "MK-702");
    }

    UUID open(String tenant) {
        return as(
                Role.STAFF,
                tenant,
                () -> consultations.open(consultations.draft(text()).id()).id());
    }

    /** A contribution by the public form. */
    UUID said(String tenant, UUID consultation, String said) {
        TenantContext.in(new Scope.Tenant(tenant), Actor.VISITOR, () -> {
            intake.receive(consultation, voice(said), null, UUID.randomUUID());
            return tenant;
        });
        return newest(tenant, consultation);
    }

    /** A contribution on paper. */
    UUID paper(String tenant, UUID consultation, String said) {
        return as(Role.STAFF, tenant, () -> contributions.enter(consultation, voice(said)));
    }

    /** A meeting of 12 people with one contribution. */
    UUID meeting(String tenant, UUID consultation) {
        return as(Role.STAFF, tenant, () -> {
            var id = meetings.note(consultation, new MeetingText(today(), "Town hall", 12, "They talked"))
                    .id();
            contributions.enter(id, List.of(new VoiceText("More light", "mk", Sex.UNKNOWN, AgeGroup.UNKNOWN, null)));
            return id;
        });
    }

    UUID priority(String tenant, UUID consultation, Set<UUID> voices) {
        return as(Role.STAFF, tenant, () -> {
            var id = priorities.add(consultation, WORDS, WORDS).id();
            contributions.group(consultation, voices, id);
            return id;
        });
    }

    /** A priority with one contribution by the form, settled. */
    UUID settled(String tenant, UUID consultation) {
        var priority = priority(tenant, consultation, Set.of(said(tenant, consultation, "Light in our street")));
        doing(Role.STAFF, tenant, () -> {
            consultations.close(consultation);
            consultations.prioritise(consultation);
        });
        return priority;
    }

    /** The settled priority with its answer, published. */
    UUID published(String tenant, UUID consultation) {
        var priority = settled(tenant, consultation);
        doing(Role.STAFF, tenant, () -> {
            priorities.answer(priority, priorities.priority(priority).version(), Response.BEGUN, WORDS);
            consultations.summarise(
                    consultation, consultations.consultation(consultation).version(), WORDS);
        });
        doing(Role.ADMINISTRATOR, tenant, () -> consultations.publish(consultation));
        return priority;
    }

    UUID need(String tenant, UUID priority) {
        return as(Role.STAFF, tenant, () -> needs.record(priority).id());
    }

    UUID newest(String tenant, UUID consultation) {
        return as(
                Role.STAFF,
                tenant,
                () -> contributions
                        .page(consultation, VoiceQuery.shown(), null, 1)
                        .getFirst()
                        .id());
    }
}
