package mk.infocenter.alliances.organizations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import mk.infocenter.alliances.organizations.Theme;
import org.jspecify.annotations.Nullable;

/** The fields in which an edit and the stored profile differ. */
record Conflict(List<Difference> differences) {

    /**
     * @param language of the texts, null for fields that have none
     * @param mine as typed
     * @param theirs as stored meanwhile
     */
    record Difference(String field, @Nullable String language, Object mine, Object theirs) {}

    static Conflict between(ProfileForm mine, ProfileForm theirs) {
        var differences = new ArrayList<Difference>();
        texts(differences, "summary", mine.getSummary(), theirs.getSummary());
        texts(differences, "mission", mine.getMission(), theirs.getMission());
        values(differences, "themes", themes(mine), themes(theirs));
        values(differences, "founded", mine.getFounded(), theirs.getFounded());
        texts(differences, "address", mine.getAddress(), theirs.getAddress());
        values(differences, "email", mine.getEmail(), theirs.getEmail());
        values(differences, "phone", mine.getPhone(), theirs.getPhone());
        values(differences, "website", mine.getWebsite(), theirs.getWebsite());
        return new Conflict(differences);
    }

    private static void texts(
            List<Difference> differences, String field, Map<String, String> mine, Map<String, String> theirs) {
        var languages = new TreeSet<>(mine.keySet());
        languages.addAll(theirs.keySet());
        for (var language : languages) {
            var typed = mine.getOrDefault(language, "").strip();
            var stored = theirs.getOrDefault(language, "");
            if (!typed.equals(stored)) {
                differences.add(new Difference(field, language, typed, stored));
            }
        }
    }

    private static void values(
            List<Difference> differences, String field, @Nullable Object mine, @Nullable Object theirs) {
        if (!Objects.equals(mine, theirs)) {
            differences.add(new Difference(
                    field, null, Objects.requireNonNullElse(mine, ""), Objects.requireNonNullElse(theirs, "")));
        }
    }

    private static List<Theme> themes(ProfileForm form) {
        return form.getThemes().stream().sorted().toList();
    }
}
