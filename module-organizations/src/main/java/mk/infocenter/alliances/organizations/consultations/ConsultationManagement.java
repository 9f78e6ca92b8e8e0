package mk.infocenter.alliances.organizations.consultations;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The consultations of the organization in scope, from the draft to the published result. */
@Service
public class ConsultationManagement {

    private static final UUID NEWEST = new UUID(-1, -1);

    /** Letters and digits that nobody takes for each other. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int CODE_LENGTH = 6;

    private final Consultations consultations;
    private final Voices voices;
    private final Standings standings;
    private final Municipalities municipalities;
    private final SecureRandom random = new SecureRandom();

    ConsultationManagement(
            Consultations consultations, Voices voices, Standings standings, Municipalities municipalities) {
        this.consultations = consultations;
        this.voices = voices;
        this.standings = standings;
        this.municipalities = municipalities;
    }

    @UseCase("draft-consultation")
    @Transactional
    public ConsultationDetails draft(ConsultationText text) {
        check(text);
        return saved(new Consultation(text, freshCode()));
    }

    @UseCase("edit-consultation")
    @Transactional
    public ConsultationDetails edit(UUID id, int seen, ConsultationText text) {
        check(text);
        var consultation = own(id);
        consultation.edit(seen, text);
        return saved(consultation);
    }

    @UseCase("open-consultation")
    @Transactional
    public ConsultationDetails open(UUID id) {
        var consultation = own(id);
        consultation.open(standings.of(id));
        return saved(consultation);
    }

    @UseCase("close-consultation")
    @Transactional
    public ConsultationDetails close(UUID id) {
        var consultation = own(id);
        consultation.close();
        return saved(consultation);
    }

    /** Closes whatever is past its last day, for the scheduler; says how many there were. */
    @UseCase("close-consultation")
    @Transactional
    public int closeOver(int most) {
        var over = consultations.over(standings.today(), Limit.of(most));
        over.forEach(Consultation::close);
        return over.size();
    }

    @UseCase("extend-consultation")
    @Transactional
    public void extend(UUID id, LocalDate until, Reason reason) {
        own(id).extend(until, standings.today());
    }

    @UseCase("settle-priorities")
    @Transactional
    public ConsultationDetails prioritise(UUID id) {
        var consultation = own(id);
        consultation.prioritise(standings.of(id));
        return saved(consultation);
    }

    @UseCase("reconsider-priorities")
    @Transactional
    public void reconsider(UUID id, Reason reason) {
        own(id).reconsider();
    }

    /** Says what follows from the whole; a published result is updated by it. */
    @UseCase("summarise-consultation")
    @Transactional
    public void summarise(UUID id, int seen, LocalizedText summary) {
        if (summary.isEmpty()) {
            throw new InvalidField("summary", "consultation.summary.missing");
        }
        ConsultationText.requireShort(summary, "summary", ConsultationText.LONGEST);
        var consultation = own(id);
        consultation.summarise(seen, summary);
        standings.renew(consultation);
    }

    @UseCase("publish-consultation")
    @Transactional
    public ConsultationDetails publish(UUID id) {
        var consultation = own(id);
        consultation.publish(standings.of(id), standings.figures(id));
        return saved(consultation);
    }

    @UseCase("withdraw-consultation-result")
    @Transactional
    public void withdraw(UUID id, Reason reason) {
        own(id).withdraw();
    }

    @UseCase("archive-consultation")
    @Transactional
    public void archive(UUID id) {
        own(id).archive();
    }

    @UseCase("cancel-consultation")
    @Transactional
    public void cancel(UUID id, Reason reason) {
        own(id).cancel();
    }

    @Transactional(readOnly = true)
    public ConsultationDetails consultation(UUID id) {
        return own(id).details(standings.of(id));
    }

    /** How many contributions count now, and from whom. */
    @Transactional(readOnly = true)
    public Figures figures(UUID id) {
        own(id);
        return standings.figures(id);
    }

    /** The newest first; in any state where none is named. What could be done with each is not told. */
    @Transactional(readOnly = true)
    public List<ConsultationDetails> page(@Nullable UUID before, Collection<ConsultationStatus> statuses, int size) {
        var asked = statuses.isEmpty() ? List.of(ConsultationStatus.values()) : statuses;
        return consultations.page(asked, before == null ? NEWEST : before, Limit.of(size)).stream()
                .map(consultation -> consultation.details(Standing.UNKNOWN))
                .toList();
    }

    /** How many contributions count in each; what has none is left out. */
    @Transactional(readOnly = true)
    public Map<UUID, Long> counts(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : voices.counts(ids).stream()
                        .collect(Collectors.toMap(Voices.Count::consultation, Voices.Count::contributions));
    }

    private void check(ConsultationText text) {
        if (!text.municipalities().values().stream().allMatch(municipalities::known)) {
            throw new InvalidField("municipalities", "consultation.municipalities.unknown");
        }
        if (text.closes().isBefore(standings.today())) {
            throw new InvalidField("closes", "consultation.closes.past");
        }
    }

    private String freshCode() {
        String code;
        do {
            code = random.ints(CODE_LENGTH, 0, SIGNS.length())
                    .mapToObj(at -> SIGNS.substring(at, at + 1))
                    .collect(Collectors.joining());
        } while (consultations.existsByCode(code));
        return code;
    }

    private ConsultationDetails saved(Consultation consultation) {
        var stored = consultations.saveAndFlush(consultation);
        return stored.details(standings.of(stored.getId()));
    }

    private Consultation own(UUID id) {
        return consultations.findById(id).orElseThrow(() -> new NotFound("consultation " + id));
    }
}
