package mk.infocenter.alliances.organizations.consultations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import mk.infocenter.alliances.web.Dates;
import org.springframework.stereotype.Component;

/** Counts what there is of a consultation, for its guards and for its result; it runs within a use case. */
@Component
class Standings {

    private final Voices voices;
    private final Meetings meetings;
    private final Priorities priorities;
    private final Clock clock;

    Standings(Voices voices, Meetings meetings, Priorities priorities, Clock clock) {
        this.voices = voices;
        this.meetings = meetings;
        this.priorities = priorities;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    Standing of(UUID consultation) {
        var found = priorities.findByConsultationIdOrderByRankAscIdAsc(consultation);
        var ungrouped = voices.alike(consultation).stream()
                .filter(alike -> alike.status() == VoiceStatus.SHOWN && alike.priority() == null)
                .mapToLong(Voices.Alike::contributions)
                .sum();
        return new Standing(
                today(),
                ungrouped,
                found.size(),
                found.stream().filter(priority -> !priority.isExplained()).count(),
                found.stream().filter(priority -> !priority.isAnswered()).count());
    }

    /** What is said of a published result is news, of which visitors are told by its day. */
    void renew(Consultation consultation) {
        if (consultation.status() == ConsultationStatus.PUBLISHED) {
            consultation.update(figures(consultation.getId()), today());
        }
    }

    Figures figures(UUID consultation) {
        var all = voices.alike(consultation);
        var shown = all.stream()
                .filter(alike -> alike.status() == VoiceStatus.SHOWN)
                .toList();
        var alone = shown.stream()
                .filter(alike -> alike.channel() != Channel.MEETING)
                .mapToLong(Voices.Alike::contributions)
                .sum();
        return new Figures(
                total(shown),
                total(all) - total(shown),
                Math.toIntExact(alone + meetings.people(consultation)),
                by(shown, Voices.Alike::channel),
                by(shown, Voices.Alike::sex),
                by(shown, Voices.Alike::ageGroup),
                by(shown, alike -> Objects.requireNonNullElse(alike.municipality(), Figures.UNKNOWN)),
                byPriority(shown));
    }

    private static int total(List<Voices.Alike> some) {
        return Math.toIntExact(
                some.stream().mapToLong(Voices.Alike::contributions).sum());
    }

    private static Map<String, Integer> by(List<Voices.Alike> some, Function<Voices.Alike, Object> part) {
        var counts = new TreeMap<String, Integer>();
        some.forEach(alike ->
                counts.merge(part.apply(alike).toString(), Math.toIntExact(alike.contributions()), Integer::sum));
        return counts;
    }

    private static Map<String, Map<String, Integer>> byPriority(List<Voices.Alike> some) {
        var counts = new HashMap<String, Map<String, Integer>>();
        some.forEach(alike -> counts.computeIfAbsent(
                        alike.priority() == null
                                ? Figures.UNKNOWN
                                : alike.priority().toString(),
                        _ -> new TreeMap<>())
                .merge(alike.channel().name(), Math.toIntExact(alike.contributions()), Integer::sum));
        return counts;
    }
}
