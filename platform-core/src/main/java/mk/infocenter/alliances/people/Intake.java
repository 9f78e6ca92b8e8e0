package mk.infocenter.alliances.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mk.infocenter.alliances.people.vault.EmailAddress;
import mk.infocenter.alliances.people.vault.NationalNumber;
import mk.infocenter.alliances.people.vault.PhoneNumber;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings data into the one form in which the vault keeps it, whoever gives it, or says at which fields it is wrong. */
@Component
class Intake {

    private static final int EARLIEST_BIRTH = 1900;

    private final Municipalities municipalities;

    Intake(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** Fails with {@link InvalidPersonalData} that names every wrong field. */
    PersonalData check(PersonalData given) {
        var problems = new LinkedHashMap<String, String>();
        var name = text("name", given.name().replaceAll("\\s+", " "), 200, problems);
        if (name == null) {
            problems.putIfAbsent("name", "missing");
        }
        var data = new PersonalData(
                name == null ? "" : name,
                form("email", given.email(), EmailAddress::normalized, problems),
                form("phone", given.phone(), PhoneNumber::normalized, problems),
                text("address", given.address(), 500, problems),
                form("municipality", given.municipality(), this::municipality, problems),
                given.birthYear(),
                given.sex(),
                given.ageGroup(),
                form("language", given.language(), Intake::language, problems),
                text("organization", given.organization(), 200, problems),
                text("position", given.position(), 200, problems),
                text("notes", given.notes(), 2000, problems));
        if (given.birthYear() != null
                && (given.birthYear() < EARLIEST_BIRTH
                        || given.birthYear() > LocalDate.now(Dates.ZONE).getYear())) {
            problems.put("birthYear", "form");
        }
        if (!problems.isEmpty()) {
            throw new InvalidPersonalData(problems);
        }
        return data;
    }

    private Optional<String> municipality(String code) {
        return Optional.of(code).filter(municipalities::known);
    }

    private static Optional<String> language(String code) {
        return Optional.of(code).filter(known -> known.matches("[a-z]{2}"));
    }

    private static @Nullable String form(
            String field,
            @Nullable String typed,
            Function<String, Optional<String>> normalized,
            Map<String, String> problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var kept = normalized.apply(typed);
        if (kept.isEmpty()) {
            problems.put(field, NationalNumber.isIn(typed) ? "national-number" : "form");
        }
        return kept.orElse(null);
    }

    private static @Nullable String text(
            String field, @Nullable String typed, int longest, Map<String, String> problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.length() > longest) {
            problems.put(field, "too-long");
        } else if (NationalNumber.isIn(typed)) {
            problems.put(field, "national-number");
        }
        return typed.strip();
    }
}
