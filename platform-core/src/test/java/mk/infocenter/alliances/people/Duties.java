package mk.infocenter.alliances.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Records of a module that tests make up: each is one title, and some must be kept. */
@Component
public class Duties implements PersonalDataHolder {

    private final Map<UUID, List<String>> titles = new ConcurrentHashMap<>();
    private final Map<UUID, LocalDate> until = new ConcurrentHashMap<>();

    public void add(UUID person, String title) {
        titles.computeIfAbsent(person, _ -> new ArrayList<>()).add(title);
    }

    public void keep(UUID person, LocalDate day) {
        until.put(person, day);
    }

    @Override
    public List<Held> held(UUID person) {
        return titles.getOrDefault(person, List.of()).stream()
                .map(title -> new Held(
                        "membership",
                        person,
                        title,
                        Instant.EPOCH,
                        List.of(
                                Fact.text("record.membership.role", title),
                                Fact.moment("history.value", Instant.EPOCH))))
                .toList();
    }

    @Override
    public void repoint(UUID from, UUID to) {
        held(from).forEach(held -> add(to, held.title()));
        titles.remove(from);
    }

    @Override
    public Optional<LocalDate> mustKeepUntil(UUID person) {
        return Optional.ofNullable(until.get(person));
    }
}
