package mk.infocenter.alliances.organizations.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.exchange.AnnouncementStatus;
import mk.infocenter.alliances.organizations.exchange.ExchangeDirectory;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What Info-center announces, listed and read. */
@Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
abstract class AnnouncementsController extends ExchangeController {

    static final int SIZE = 20;

    final ExchangeDirectory directory;

    AnnouncementsController(ExchangeDirectory directory) {
        this.directory = directory;
    }

    /** What the reader finds in the list. */
    abstract List<AnnouncementStatus> listed();

    @GetMapping("/announcements")
    String list(HttpServletRequest request, @RequestParam(required = false) @Nullable UUID after, Model model) {
        model.addAttribute("query", Query.of(request));
        model.addAttribute(
                "keyset",
                Keyset.of(
                        directory.announcements(listed(), after, SIZE + 1),
                        SIZE,
                        one -> one.id().toString()));
        model.addAttribute("first", after == null);
        return "organizations/exchange/announcements";
    }

    @GetMapping("/announcements/{announcement}")
    String show(@PathVariable("announcement") UUID id, Model model) {
        model.addAttribute("announcement", directory.announcement(id));
        return "organizations/exchange/announcement";
    }
}
