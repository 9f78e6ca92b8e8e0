package mk.infocenter.alliances.api.web;

import mk.infocenter.alliances.api.ProblemType;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Explains to people what the {@code type} of a problem means. */
@Controller
@Requires(Role.PUBLIC)
class ProblemsController {

    @GetMapping("/problems")
    String problems(Model model) {
        model.addAttribute("types", ProblemType.values());
        return "api/problems";
    }

    @GetMapping("/problems/{type}")
    String problem(@PathVariable String type, Model model) {
        model.addAttribute("type", ProblemType.of(type).orElseThrow(() -> new NotFound("problem " + type)));
        return "api/problem";
    }
}
