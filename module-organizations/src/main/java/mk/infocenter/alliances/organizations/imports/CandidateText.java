package mk.infocenter.alliances.organizations.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import mk.infocenter.alliances.tenancy.SearchKey;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a candidate.
 *
 * @param registrationNumber in the Central Register, seven digits
 * @param seat municipality, ISO 3166-2
 */
public record CandidateText(
        String name,
        @Nullable String registrationNumber,
        String seat,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String website) {

    private static final int LONGEST = 200;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{7}");
    private static final Pattern SEAT = Pattern.compile("MK-[0-9]{2,3}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,186}\\.[^\\s@.]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 /()-]{6,30}");
    private static final Pattern WEBSITE = Pattern.compile("https?://\\S{3,300}");

    /** Fails with {@link WrongRow} that names every wrong field. */
    public CandidateText {
        var problems = problems(name, registrationNumber, seat, email, phone, website);
        if (!problems.isEmpty()) {
            throw new WrongRow(problems);
        }
    }

    /** Keys of what is wrong, by field. */
    public static Map<String, String> problems(
            String name,
            @Nullable String registrationNumber,
            String seat,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String website) {
        var problems = new LinkedHashMap<String, String>();
        if (name.isBlank()) {
            problems.put("name", "candidate.name.missing");
        } else if (name.length() > LONGEST) {
            problems.put("name", "candidate.name.too-long");
        }
        check("registrationNumber", registrationNumber, NUMBER, problems);
        check("seat", seat, SEAT, problems);
        check("email", email, EMAIL, problems);
        check("phone", phone, PHONE, problems);
        check("website", website, WEBSITE, problems);
        return problems;
    }

    /** The whole address, of which people leave the beginning out. */
    public static @Nullable String website(@Nullable String typed) {
        return typed == null || typed.contains("://") ? typed : "https://" + typed;
    }

    /** By what the name is found and compared, in any script. */
    public String nameKey() {
        return nameKey(name);
    }

    static String nameKey(String name) {
        return SearchKey.of(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static void check(String field, @Nullable String value, Pattern form, Map<String, String> problems) {
        if (value != null && !form.matcher(value).matches()) {
            problems.put(field, "candidate." + field + ".form");
        }
    }
}
