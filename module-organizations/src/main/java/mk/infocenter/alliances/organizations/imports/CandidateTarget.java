package mk.infocenter.alliances.organizations.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mk.infocenter.alliances.organizations.OrganizationManagement;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows become candidates. Two are the same by their registration number, or by their name in one municipality. */
@Component
class CandidateTarget implements ImportTarget<CandidateText> {

    private final CandidateManagement management;
    private final OrganizationManagement organizations;
    private final ScopedWork work;
    private final Candidates candidates;
    private final Places places;

    CandidateTarget(
            CandidateManagement management,
            OrganizationManagement organizations,
            ScopedWork work,
            Candidates candidates,
            Places places) {
        this.management = management;
        this.organizations = organizations;
        this.work = work;
        this.candidates = candidates;
        this.places = places;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CANDIDATES;
    }

    @Override
    public List<String> fields() {
        return List.of("name", "registrationNumber", "seat", "email", "phone", "website");
    }

    @Override
    public Set<String> needed() {
        return Set.of("name", "seat");
    }

    @Override
    public CandidateText read(Map<String, String> values) {
        return new CandidateText(
                values.getOrDefault("name", ""),
                values.get("registrationNumber"),
                places.code(values.getOrDefault("seat", "")),
                values.get("email"),
                values.get("phone"),
                CandidateText.website(values.get("website")));
    }

    @Override
    public List<String> marks(CandidateText row) {
        return Stream.of(row.registrationNumber(), placed(row))
                .filter(Objects::nonNull)
                .toList();
    }

    /** In the list, or a member of the network by its name or the number in its public profile. */
    @Override
    public Set<Integer> known(List<CandidateText> rows) {
        var members = management.members().keySet();
        var given = rows.stream()
                .map(CandidateText::registrationNumber)
                .filter(Objects::nonNull)
                .toList();
        var numbers = new HashSet<>(candidates.numbers(given));
        numbers.addAll(work.in(new Scope.Public(null), () -> organizations.registered(given)));
        var listed = candidates.placed(rows.stream().map(CandidateText::nameKey).toList());
        return IntStream.range(0, rows.size())
                .filter(at -> members.contains(rows.get(at).nameKey())
                        || numbers.contains(rows.get(at).registrationNumber())
                        || listed.contains(placed(rows.get(at))))
                .boxed()
                .collect(Collectors.toSet());
    }

    @Override
    public void save(List<CandidateText> rows, @Nullable Keeping keeping) {
        management.add(rows);
    }

    private static String placed(CandidateText row) {
        return row.nameKey() + "|" + row.seat();
    }
}
