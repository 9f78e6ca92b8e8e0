package mk.infocenter.alliances.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mk.infocenter.alliances.people.PersonalDataHolder;
import mk.infocenter.alliances.people.retention.LegalBasis;
import mk.infocenter.alliances.people.retention.Purposes;
import org.springframework.stereotype.Component;

/**
 * Files that name people. A scan can't be erased in parts, so a file goes with the first person it names who is erased;
 * only a legal obligation to keep it holds both, until its last day.
 */
@Component
class FilesOfPeople implements PersonalDataHolder {

    private final StoredFiles files;
    private final FileKeys keys;
    private final FileUpkeep upkeep;
    private final Purposes purposes;

    FilesOfPeople(StoredFiles files, FileKeys keys, FileUpkeep upkeep, Purposes purposes) {
        this.files = files;
        this.keys = keys;
        this.upkeep = upkeep;
        this.purposes = purposes;
    }

    @Override
    public List<Held> held(UUID person) {
        var named = naming(person).toList();
        var names = keys.names(named.stream().map(StoredFile::getId).toList());
        return named.stream()
                .map(file -> {
                    var facts = new ArrayList<Fact>();
                    facts.add(Fact.moment(
                            "record.file.uploaded_at", file.summary().uploadedAt()));
                    facts.add(Fact.message("record.file.purpose", "purpose." + file.getPurpose()));
                    return new Held(
                            "file",
                            file.getId(),
                            names.getOrDefault(file.getId(), ""),
                            file.summary().uploadedAt(),
                            facts);
                })
                .toList();
    }

    @Override
    public void repoint(UUID from, UUID to) {
        naming(from).toList().forEach(file -> file.repoint(from, to));
    }

    @Override
    public void erase(UUID person) {
        keys.naming(person).forEach(upkeep::forget);
    }

    @Override
    public Optional<LocalDate> mustKeepUntil(UUID person) {
        return naming(person)
                .filter(file ->
                        purposes.of(Objects.requireNonNull(file.getPurpose())).basis() == LegalBasis.LEGAL_OBLIGATION)
                .map(file -> Objects.requireNonNull(file.summary().keepUntil()))
                .max(LocalDate::compareTo);
    }

    private Stream<StoredFile> naming(UUID person) {
        return files.findAllById(keys.naming(person)).stream();
    }
}
