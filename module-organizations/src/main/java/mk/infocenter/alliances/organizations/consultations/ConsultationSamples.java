package mk.infocenter.alliances.organizations.consultations;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.database.SampleContent;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.people.AgeGroup;
import mk.infocenter.alliances.people.Sex;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Consultations to look at: the demo people take the steps that people take, once for each
 * organization. One that has priorities is published, others stay open.
 */
@Component
class ConsultationSamples implements SampleContent {

    private static final String FILE = "consultations/samples.yaml";
    private static final String LANGUAGE = "mk";

    private final TenantRegistry tenants;
    private final Accounts accounts;
    private final ConsultationManagement consultations;
    private final ContributionManagement contributions;
    private final ContributionIntake intake;
    private final MeetingManagement meetings;
    private final PriorityManagement priorities;
    private final NeedManagement needs;
    private final Clock clock;

    ConsultationSamples(
            TenantRegistry tenants,
            Accounts accounts,
            ConsultationManagement consultations,
            ContributionManagement contributions,
            ContributionIntake intake,
            MeetingManagement meetings,
            PriorityManagement priorities,
            NeedManagement needs,
            Clock clock) {
        this.tenants = tenants;
        this.accounts = accounts;
        this.consultations = consultations;
        this.contributions = contributions;
        this.intake = intake;
        this.meetings = meetings;
        this.priorities = priorities;
        this.needs = needs;
        this.clock = clock;
    }

    record Sample(
            Map<String, String> question,
            Map<String, String> purpose,
            List<String> municipalities,
            int days,
            @Nullable Assembly meeting,
            List<Said> said,
            List<Asked> priorities,
            Map<String, String> summary) {

        ConsultationText text(LocalDate today) {
            return new ConsultationText(
                    new LocalizedText(question),
                    new LocalizedText(purpose),
                    Codes.of(municipalities),
                    today,
                    today.plusDays(days));
        }
    }

    record Assembly(String place, int people, String notes, List<String> said) {}

    record Said(String text, Sex sex, AgeGroup age, boolean paper) {}

    /** @param voices their places among all contributions, those of the meeting last */
    record Asked(
            Map<String, String> title,
            Map<String, String> reason,
            List<Integer> voices,
            Response response,
            Map<String, String> answer) {}

    @Override
    public void make() {
        read().forEach((tenant, samples) -> {
            if (tenants.find(tenant).isPresent() && unused(tenant)) {
                samples.forEach(sample -> new Story(tenant, sample).tell());
            }
        });
    }

    private boolean unused(String tenant) {
        return TenantContext.in(new Scope.Tenant(tenant), () -> consultations.page(null, List.of(), 1))
                .isEmpty();
    }

    private static Map<String, List<Sample>> read() {
        try {
            return YAMLMapper.shared()
                    .readValue(new ClassPathResource(FILE).getContentAsByteArray(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException(FILE, e);
        }
    }

    /** One consultation, from its opening on. */
    private final class Story {

        private final String tenant;
        private final Sample sample;
        private final LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        private final UUID id;

        Story(String tenant, Sample sample) {
            this.tenant = tenant;
            this.sample = sample;
            id = as(
                    Role.STAFF,
                    () -> consultations
                            .open(consultations.draft(sample.text(today)).id())
                            .id());
        }

        void tell() {
            sample.said().forEach(this::say);
            var meeting = sample.meeting();
            if (meeting != null) {
                meet(meeting);
            }
            if (!sample.priorities().isEmpty()) {
                answer();
            }
        }

        private void say(Said said) {
            var text = new VoiceText(
                    said.text(),
                    LANGUAGE,
                    said.sex(),
                    said.age(),
                    sample.municipalities().getFirst());
            if (said.paper()) {
                as(Role.STAFF, () -> contributions.enter(id, text));
            } else {
                TenantContext.in(new Scope.Tenant(tenant), Actor.VISITOR, () -> {
                    intake.receive(id, text, null, UUID.randomUUID());
                    return tenant;
                });
            }
        }

        private void meet(Assembly meeting) {
            doing(Role.STAFF, () -> {
                var held =
                        meetings.note(id, new MeetingText(today, meeting.place(), meeting.people(), meeting.notes()));
                contributions.enter(
                        held.id(),
                        meeting.said().stream()
                                .map(line -> new VoiceText(line, LANGUAGE, Sex.UNKNOWN, AgeGroup.UNKNOWN, null))
                                .toList());
            });
        }

        /** Groups, settles, answers and publishes; the last priority becomes a need. */
        private void answer() {
            var voices = as(
                            Role.STAFF,
                            () -> contributions.page(id, VoiceQuery.shown(), null, ContributionManagement.MOST))
                    .reversed()
                    .stream()
                    .map(VoiceView::id)
                    .toList();
            var made = new ArrayList<UUID>();
            for (var asked : sample.priorities()) {
                made.add(as(Role.STAFF, () -> group(asked, voices)));
            }
            doing(Role.STAFF, () -> {
                consultations.close(id);
                consultations.prioritise(id);
                for (var at = 0; at < made.size(); at++) {
                    var asked = sample.priorities().get(at);
                    var version = priorities.priority(made.get(at)).version();
                    priorities.answer(made.get(at), version, asked.response(), new LocalizedText(asked.answer()));
                }
                var version = consultations.consultation(id).version();
                consultations.summarise(id, version, new LocalizedText(sample.summary()));
                needs.record(made.getLast());
            });
            doing(Role.ADMINISTRATOR, () -> consultations.publish(id));
        }

        private UUID group(Asked asked, List<UUID> voices) {
            var priority = priorities
                    .add(id, new LocalizedText(asked.title()), new LocalizedText(asked.reason()))
                    .id();
            contributions.group(
                    id, new HashSet<>(asked.voices().stream().map(voices::get).toList()), priority);
            return priority;
        }

        private void doing(Role role, Runnable work) {
            as(role, () -> {
                work.run();
                return tenant;
            });
        }

        private <T> T as(Role role, TenantContext.Work<T, RuntimeException> work) {
            var account = accounts.find(DemoAccounts.email(role, tenant)).orElse(null);
            return TenantContext.in(new Scope.Tenant(tenant), new Actor(account, role), work);
        }
    }
}
