package mk.infocenter.alliances.organizations.consultations;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contributions to a consultation of the organization in scope: entered, grouped, hidden and read. */
@Service
public class ContributionManagement {

    private static final UUID NEWEST = new UUID(-1, -1);

    /** How many may be grouped at once. */
    public static final int MOST = 200;

    private final Consultations consultations;
    private final Meetings meetings;
    private final Voices voices;
    private final Priorities priorities;
    private final Municipalities municipalities;
    private final Clock clock;

    ContributionManagement(
            Consultations consultations,
            Meetings meetings,
            Voices voices,
            Priorities priorities,
            Municipalities municipalities,
            Clock clock) {
        this.consultations = consultations;
        this.meetings = meetings;
        this.voices = voices;
        this.priorities = priorities;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** Enters what was written on paper; its scan is added to it as a file. */
    @UseCase("enter-contribution")
    @Transactional
    public UUID enter(UUID consultation, VoiceText text) {
        requireKnown(text);
        requireCollecting(consultation);
        return keep(new Voice(consultation, Channel.PAPER, null, text, UUID.randomUUID(), clock.instant()));
    }

    /** Enters what was said at a meeting, each text as a contribution of its own. */
    @UseCase("enter-contributions")
    @Transactional
    public void enter(UUID meeting, List<VoiceText> texts) {
        var held = meetings.findById(meeting).orElseThrow(() -> new NotFound("meeting " + meeting));
        requireCollecting(held.getConsultationId());
        texts.forEach(text -> {
            requireKnown(text);
            keep(new Voice(
                    held.getConsultationId(), Channel.MEETING, meeting, text, UUID.randomUUID(), clock.instant()));
        });
    }

    @UseCase("hide-contribution")
    @Transactional
    public void hide(UUID id, Reason reason) {
        own(id).hide();
    }

    @UseCase("show-contribution")
    @Transactional
    public void show(UUID id, Reason reason) {
        own(id).show();
    }

    /**
     * Puts contributions of one consultation into a priority of it, or out of any; gives by id where they were before, for
     * whoever takes it back.
     */
    @UseCase("group-contributions")
    @Transactional
    public Map<UUID, Optional<UUID>> group(UUID consultation, Set<UUID> ids, @Nullable UUID priority) {
        requireCollecting(consultation);
        requirePriority(consultation, priority);
        return moved(consultation, ids, voice -> voice.group(priority));
    }

    /** Takes a grouping back: each contribution goes where it was. */
    @UseCase("group-contributions")
    @Transactional
    public void regroup(UUID consultation, Map<UUID, Optional<UUID>> places) {
        requireCollecting(consultation);
        places.values().forEach(place -> requirePriority(consultation, place.orElse(null)));
        moved(
                consultation,
                places.keySet(),
                voice -> voice.group(
                        places.getOrDefault(voice.getId(), Optional.empty()).orElse(null)));
    }

    private Map<UUID, Optional<UUID>> moved(UUID consultation, Set<UUID> ids, Consumer<Voice> move) {
        if (ids.size() > MOST) {
            throw new InvalidField("row", "voices.too-many");
        }
        var before = new LinkedHashMap<UUID, Optional<UUID>>();
        for (var voice : voices.findByConsultationIdAndIdInOrderById(consultation, ids)) {
            before.put(voice.getId(), Optional.ofNullable(voice.getPriorityId()));
            move.accept(voice);
        }
        return before;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<VoiceView> page(UUID consultation, VoiceQuery query, @Nullable UUID before, int size) {
        return voices.page(consultation, query, before == null ? NEWEST : before, Limit.of(size));
    }

    @Transactional(readOnly = true)
    public VoiceView contribution(UUID id) {
        return voices.view(id).orElseThrow(() -> new NotFound("contribution " + id));
    }

    /** Whom the organization may write back to; its own people alone may ask. */
    @Transactional(readOnly = true)
    public Optional<UUID> person(UUID id) {
        return voices.person(id);
    }

    /** What was said at a meeting, in the order in which it was entered. */
    @Transactional(readOnly = true)
    public List<VoiceView> saidAt(UUID meeting) {
        return voices.saidAt(meeting, Limit.of(MOST));
    }

    private UUID keep(Voice voice) {
        return voices.save(voice).getId();
    }

    private void requireKnown(VoiceText text) {
        var municipality = text.municipality();
        if (municipality != null && !municipalities.known(municipality)) {
            throw new InvalidField("municipality", "consultation.municipalities.unknown");
        }
    }

    private void requireCollecting(UUID consultation) {
        consultations
                .findById(consultation)
                .orElseThrow(() -> new NotFound("consultation " + consultation))
                .status()
                .requireCollecting();
    }

    private void requirePriority(UUID consultation, @Nullable UUID priority) {
        if (priority != null
                && priorities
                        .findById(priority)
                        .filter(found -> found.getConsultationId().equals(consultation))
                        .isEmpty()) {
            throw new NotFound("priority " + priority);
        }
    }

    private Voice own(UUID id) {
        return voices.findById(id).orElseThrow(() -> new NotFound("contribution " + id));
    }
}
