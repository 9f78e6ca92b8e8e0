package mk.infocenter.alliances.organizations.consultations;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The priorities of a consultation of the organization in scope: named, put in an order, answered. */
@Service
public class PriorityManagement {

    private final Consultations consultations;
    private final Priorities priorities;
    private final Voices voices;
    private final Standings standings;

    PriorityManagement(Consultations consultations, Priorities priorities, Voices voices, Standings standings) {
        this.consultations = consultations;
        this.priorities = priorities;
        this.voices = voices;
        this.standings = standings;
    }

    /** Adds one behind the others. */
    @UseCase("add-priority")
    @Transactional
    public PriorityView add(UUID consultation, LocalizedText title, LocalizedText reason) {
        check(title, reason);
        consultation(consultation).status().requireCollecting();
        var last = priorities.findByConsultationIdOrderByRankAscIdAsc(consultation).stream()
                .map(Priority::view)
                .mapToInt(PriorityView::rank)
                .max()
                .orElse(0);
        return priorities
                .saveAndFlush(new Priority(consultation, title, reason, last + 1))
                .view();
    }

    @UseCase("describe-priority")
    @Transactional
    public PriorityView describe(UUID id, int seen, LocalizedText title, LocalizedText reason) {
        check(title, reason);
        var priority = own(id);
        consultation(priority.getConsultationId()).status().requireCollecting();
        priority.describe(seen, title, reason);
        return priorities.saveAndFlush(priority).view();
    }

    /** Removes one to which no contribution belongs; its history stays. */
    @UseCase("remove-priority")
    @Transactional
    public void remove(UUID id) {
        var priority = own(id);
        consultation(priority.getConsultationId()).status().requireCollecting();
        if (voices.of(id) > 0) {
            throw new TransitionRefused(
                    TransitionRefused.Why.STATE, "The priority " + id + " has contributions: take them out first");
        }
        priorities.delete(priority);
    }

    /**
     * Puts all priorities into an order by the numbers that were typed beside them; equal ones stay as they were.
     *
     * @param places by id of the priority; what is left out stays where it is
     */
    @UseCase("rank-priorities")
    @Transactional
    public void rank(UUID consultation, Map<UUID, Integer> places) {
        consultation(consultation).status().requireCollecting();
        var ordered = priorities.findByConsultationIdOrderByRankAscIdAsc(consultation).stream()
                .sorted(Comparator.comparingInt(priority ->
                        places.getOrDefault(priority.getId(), priority.view().rank())))
                .toList();
        for (var at = 0; at < ordered.size(); at++) {
            ordered.get(at).rank(at + 1);
        }
    }

    /** Says what was done about a priority; a published result is updated by it. */
    @UseCase("answer-priority")
    @Transactional
    public PriorityView answer(UUID id, int seen, Response response, LocalizedText answer) {
        if (answer.isEmpty()) {
            throw new InvalidField("answer", "priority.answer.missing");
        }
        ConsultationText.requireShort(answer, "answer", ConsultationText.LONGEST);
        var priority = own(id);
        var consultation = consultation(priority.getConsultationId());
        consultation.status().requireAnswering();
        priority.answer(seen, response, answer, standings.today());
        standings.renew(consultation);
        return priorities.saveAndFlush(priority).view();
    }

    @Transactional(readOnly = true)
    public PriorityView priority(UUID id) {
        return own(id).view();
    }

    /** The most important first. */
    @Transactional(readOnly = true)
    public List<PriorityView> of(UUID consultation) {
        return priorities.findByConsultationIdOrderByRankAscIdAsc(consultation).stream()
                .map(Priority::view)
                .toList();
    }

    private static void check(LocalizedText title, LocalizedText reason) {
        if (title.isEmpty()) {
            throw new InvalidField("title", "priority.title.missing");
        }
        ConsultationText.requireShort(title, "title", ConsultationText.LONGEST_QUESTION);
        ConsultationText.requireShort(reason, "reason", ConsultationText.LONGEST);
    }

    private Consultation consultation(UUID id) {
        return consultations.findById(id).orElseThrow(() -> new NotFound("consultation " + id));
    }

    private Priority own(UUID id) {
        return priorities.findById(id).orElseThrow(() -> new NotFound("priority " + id));
    }
}
