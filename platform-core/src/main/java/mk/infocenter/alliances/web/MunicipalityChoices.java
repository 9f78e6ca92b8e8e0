package mk.infocenter.alliances.web;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Municipality;
import mk.infocenter.alliances.tenancy.SearchKey;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The municipalities as they are picked: Skopje's together first, then by letter, in the reader's language. */
@Component("municipalityChoices")
public class MunicipalityChoices {

    private final Municipalities municipalities;

    MunicipalityChoices(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** A heading and what stands below it. */
    public record Group(String heading, List<Choice> choices) {}

    public List<Group> groups() {
        var language = LocaleContextHolder.getLocale().getLanguage();
        var order = Collator.getInstance(Locale.of(language));
        var sorted = municipalities.all().values().stream()
                .sorted(Comparator.comparing(Municipality::city)
                        .reversed()
                        .thenComparing(municipality -> municipality.name().words(language), order::compare))
                .toList();
        var groups = new LinkedHashMap<String, List<Choice>>();
        for (var municipality : sorted) {
            groups.computeIfAbsent(heading(municipality, sorted.getFirst(), language), _ -> new ArrayList<>())
                    .add(choice(municipality, language));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static String heading(Municipality municipality, Municipality city, String language) {
        return municipality.city() || municipality.inCityOfSkopje()
                ? city.name().words(language)
                : municipality.name().words(language).substring(0, 1);
    }

    private static Choice choice(Municipality municipality, String language) {
        return new Choice(
                municipality.code(),
                municipality.name().words(language),
                "",
                municipality.name().texts().values().stream()
                        .map(SearchKey::of)
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }
}
