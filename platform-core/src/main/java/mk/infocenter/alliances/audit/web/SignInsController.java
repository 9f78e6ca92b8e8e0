package mk.infocenter.alliances.audit.web;

import java.util.UUID;
import mk.infocenter.alliances.audit.SignIn;
import mk.infocenter.alliances.audit.SignInLog;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened around a person's own sign-in, so that they notice what was not them. */
@Controller
@Requires(Role.STAFF)
class SignInsController {

    static final int SIZE = 20;

    private final SignInLog log;

    SignInsController(SignInLog log) {
        this.log = log;
    }

    @GetMapping("/account/sign-ins")
    String own(@RequestAttribute Visit visit, @RequestParam(required = false) @Nullable String before, Model model) {
        var found = log.page(visit.person().account(), AccessQuestion.id(before), SIZE + 1);
        model.addAttribute("events", found.stream().limit(SIZE).toList());
        model.addAttribute("earlier", found.size() > SIZE ? found.get(SIZE - 1).id() : null);
        return "audit/sign-ins";
    }

    @GetMapping("/account/sign-ins/download.{format:csv|xlsx}")
    @StepUp
    ListFile<SignIn> download(@RequestAttribute Visit visit) {
        var account = visit.person().account();
        return ListFile.of("sign-ins", SignIn::id, (@Nullable UUID last, int many) -> log.page(account, last, many))
                .moment("changes.when", SignIn::instant)
                .word("changes.what", event -> "sign-ins.kind." + event.kind())
                .word("sign-ins.factor", event -> event.factor() == null ? null : "sign-ins.factor." + event.factor())
                .text("sign-ins.detail", SignIn::detail)
                .text("sign-ins.network", SignIn::network);
    }
}
