package mk.infocenter.alliances.people.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.people.PersonDirectory;
import mk.infocenter.alliances.people.PersonSummary;
import mk.infocenter.alliances.people.PersonalData;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of people. What somebody searches for is personal data itself, so it travels in the body of the request: never
 * in an address, which browsers, proxies and sessions remember.
 */
@Controller
@Requires(Role.STAFF)
class PeopleController {

    static final int SIZE = 50;

    private final PersonDirectory directory;
    private final Municipalities municipalities;

    PeopleController(PersonDirectory directory, Municipalities municipalities) {
        this.directory = directory;
        this.municipalities = municipalities;
    }

    @GetMapping("/{tenant}/people")
    String list(@RequestParam(required = false) @Nullable UUID before, Model model) {
        var page = directory.newest(before, SIZE + 1);
        model.addAttribute("count", directory.count());
        model.addAttribute("next", page.size() > SIZE ? page.get(SIZE - 1).id() : null);
        return page(page, "", model);
    }

    /** @param from how many of those found came before this page */
    @PostMapping("/{tenant}/people/search")
    String search(
            @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "0") int from, Model model) {
        if (words.isBlank()) {
            return "redirect:/{tenant}/people";
        }
        var found = directory.search(words);
        var first = Math.clamp(from, 0, found.size());
        model.addAttribute("count", found.size());
        model.addAttribute("nextFrom", found.size() > first + SIZE ? first + SIZE : null);
        return page(found.subList(first, found.size()), words, model);
    }

    @GetMapping("/{tenant}/people/download.{format:csv|xlsx}")
    @StepUp
    ListFile<PersonSummary> download(Locale locale) {
        return withColumns(ListFile.of("people", PersonSummary::id, directory::newest), locale);
    }

    @PostMapping("/{tenant}/people/search/download.{format:csv|xlsx}")
    @StepUp
    ListFile<PersonSummary> downloadFound(@RequestParam(defaultValue = "") String words, Locale locale) {
        return withColumns(ListFile.of("people", words.isBlank() ? List.of() : directory.search(words)), locale);
    }

    @GetMapping("/{tenant}/people/duplicates")
    String duplicates(Model model) {
        var groups = directory.duplicates();
        model.addAttribute("count", groups.size());
        model.addAttribute("groups", groups.stream().limit(SIZE).toList());
        model.addAttribute("municipalities", municipalities.all());
        return "people/duplicates";
    }

    private ListFile<PersonSummary> withColumns(ListFile<PersonSummary> file, Locale locale) {
        return file.text("person.name.label", PersonSummary::name)
                .text("person.organization.label", person -> data(person, PersonalData::organization))
                .text("person.position.label", person -> data(person, PersonalData::position))
                .text("person.email.label", person -> data(person, PersonalData::email))
                .text("person.phone.label", person -> data(person, PersonalData::phoneShown))
                .text("person.municipality.label", person -> {
                    var code = data(person, PersonalData::municipality);
                    return code == null ? null : municipalities.get(code).name().words(locale.getLanguage());
                });
    }

    private static @Nullable String data(PersonSummary person, Function<PersonalData, @Nullable String> field) {
        return person.data() == null ? null : field.apply(person.data());
    }

    private String page(List<PersonSummary> people, String words, Model model) {
        model.addAttribute("people", people.stream().limit(SIZE).toList());
        model.addAttribute("words", words);
        model.addAttribute("administrator", TenantContext.actor().role() == Role.ADMINISTRATOR);
        model.addAttribute("municipalities", municipalities.all());
        return "people/people";
    }
}
