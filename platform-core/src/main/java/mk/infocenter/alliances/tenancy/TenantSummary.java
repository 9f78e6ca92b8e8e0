package mk.infocenter.alliances.tenancy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A tenant as everybody may see it.
 *
 * @param sortName where it stands in lists, part of their keyset
 * @param municipalities codes of where it works; empty for the whole network
 * @param logo name of its picture, null for none
 * @param networkLead whether this organization leads the network
 */
public record TenantSummary(
        String key,
        LocalizedText name,
        String sortName,
        String seat,
        List<String> municipalities,
        String defaultLanguage,
        List<String> languages,
        List<String> modules,
        String accent,
        @Nullable String logo,
        TenantStatus status,
        boolean networkLead) {

    public boolean active() {
        return status == TenantStatus.ACTIVE;
    }

    /** One or two letters that stand for the organization where there is no logo. */
    public String initials(String language) {
        return initialsOf(name.words(language));
    }

    /** The first letters of the first two words; a number counts as a word. */
    public static String initialsOf(String name) {
        return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
