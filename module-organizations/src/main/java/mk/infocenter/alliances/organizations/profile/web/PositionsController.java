package mk.infocenter.alliances.organizations.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.profile.PositionManagement;
import mk.infocenter.alliances.people.PersonDirectory;
import mk.infocenter.alliances.people.PersonSummary;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The board and the office of the organization. What somebody searches for travels in the body of the request. */
@Controller
@Requires(Role.STAFF)
class PositionsController {

    static final int SIZE = 50;
    private static final int MOST_FOUND = 20;

    private final PositionManagement positions;
    private final PersonDirectory people;

    PositionsController(PositionManagement positions, PersonDirectory people) {
        this.positions = positions;
        this.people = people;
    }

    @GetMapping("/{tenant}/organization/positions")
    String list(HttpServletRequest request, @RequestParam(required = false) @Nullable UUID after, Model model) {
        return page(request, after, "", List.of(), model);
    }

    @PostMapping("/{tenant}/organization/positions/search")
    String search(HttpServletRequest request, @RequestParam(defaultValue = "") String words, Model model) {
        var found = words.isBlank() ? List.<PersonSummary>of() : people.search(words.strip());
        return page(
                request, null, words.strip(), found.stream().limit(MOST_FOUND).toList(), model);
    }

    private String page(
            HttpServletRequest request, @Nullable UUID after, String words, List<PersonSummary> found, Model model) {
        var query = Query.of(request, "past");
        var past = query.text("past").equals("yes");
        model.addAttribute(
                "keyset",
                Keyset.of(
                        positions.page(after, past, SIZE + 1),
                        SIZE,
                        position -> position.id().toString()));
        model.addAttribute("query", query);
        model.addAttribute("past", past);
        model.addAttribute("first", after == null);
        model.addAttribute("words", words);
        model.addAttribute("found", found);
        return "organizations/profile/positions";
    }
}
