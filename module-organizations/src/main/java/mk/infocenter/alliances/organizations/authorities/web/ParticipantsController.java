package mk.infocenter.alliances.organizations.authorities.web;

import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.authorities.CooperationManagement;
import mk.infocenter.alliances.people.PersonDirectory;
import mk.infocenter.alliances.people.PersonSummary;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who of the vault took part. What somebody searches for travels in the body of the request, never in an address. */
@Controller
@Requires(Role.STAFF)
class ParticipantsController {

    private static final String BACK = "redirect:/{tenant}/cooperation/{cooperation}/participants";
    private static final int MOST_FOUND = 20;

    private final CooperationManagement cooperations;
    private final PersonDirectory people;

    ParticipantsController(CooperationManagement cooperations, PersonDirectory people) {
        this.cooperations = cooperations;
        this.people = people;
    }

    @GetMapping("/{tenant}/cooperation/{cooperation}/participants")
    String participants(@PathVariable("cooperation") UUID id, Model model) {
        return page(id, "", List.of(), model);
    }

    @PostMapping("/{tenant}/cooperation/{cooperation}/participants/search")
    String search(@PathVariable("cooperation") UUID id, @RequestParam(defaultValue = "") String words, Model model) {
        var found = words.isBlank() ? List.<PersonSummary>of() : people.search(words.strip());
        return page(id, words.strip(), found.stream().limit(MOST_FOUND).toList(), model);
    }

    @PostMapping("/{tenant}/cooperation/{cooperation}/participants")
    String add(@PathVariable("cooperation") UUID id, @RequestParam UUID person, RedirectAttributes flash) {
        cooperations.add(id, person);
        Toast.of("cooperation.person.added").show(flash);
        return BACK;
    }

    @PostMapping("/{tenant}/cooperation/{cooperation}/participants/{participant}/removal")
    String remove(
            @PathVariable("cooperation") UUID id,
            @PathVariable("participant") UUID participant,
            RedirectAttributes flash) {
        cooperations.remove(id, participant);
        Toast.of("cooperation.person.removed").show(flash);
        return BACK;
    }

    private String page(UUID id, String words, List<PersonSummary> found, Model model) {
        model.addAttribute("record", cooperations.record(id));
        model.addAttribute("people", cooperations.people(id));
        model.addAttribute("words", words);
        model.addAttribute("found", found);
        return "organizations/authorities/participants";
    }
}
