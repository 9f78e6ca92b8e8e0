package mk.infocenter.alliances.search.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.limits.Limit;
import mk.infocenter.alliances.limits.Limits;
import mk.infocenter.alliances.limits.RemoteAddress;
import mk.infocenter.alliances.search.Search;
import mk.infocenter.alliances.search.Search.Question;
import mk.infocenter.alliances.search.SearchAnswer;
import mk.infocenter.alliances.search.SearchPlace;
import mk.infocenter.alliances.search.Searchables;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The one search, three times: among an organization's records, in the network, and in what is published. */
@Controller
class SearchController {

    static final int SIZE = 20;

    /** For one address; each search of a visitor is a request without an account behind it. */
    static final Limit VISITORS = new Limit("search-visitors", 30, Duration.ofMinutes(1));

    private final Search search;
    private final Searchables searchables;
    private final TenantRegistry tenants;
    private final Limits limits;

    SearchController(Search search, Searchables searchables, TenantRegistry tenants, Limits limits) {
        this.search = search;
        this.searchables = searchables;
        this.tenants = tenants;
        this.limits = limits;
    }

    /**
     * @param q what is looked for
     * @param kind only records of this kind, empty for the best of each
     * @param after key of the last record of the page before
     */
    record Asked(
            @Nullable String q,
            @Nullable String kind,
            @Nullable String after) {

        String words() {
            return q == null ? "" : q.strip();
        }

        @Nullable String only() {
            return kind == null || kind.isBlank() ? null : kind;
        }
    }

    @GetMapping("/{tenant}/search")
    @Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
    String workspace(Asked asked, Locale locale, Model model) {
        model.addAttribute(
                "elsewhere", searchables.elsewhere(TenantContext.actor().role()));
        return page(SearchPlace.WORKSPACE, asked, locale, model);
    }

    @GetMapping("/network/search")
    @Requires({Role.OFFICER, Role.MANAGER})
    String network(Asked asked, Locale locale, Model model) {
        return page(SearchPlace.NETWORK, asked, locale, model);
    }

    @GetMapping("/search")
    @Requires(Role.PUBLIC)
    String site(Asked asked, Locale locale, Model model, HttpServletRequest request, HttpServletResponse response) {
        if (!asked.words().isEmpty()) {
            var taken = limits.take(
                    VISITORS, RemoteAddress.of(request.getRemoteAddr()).counted());
            if (!taken.allowed()) {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(taken.retryAfter().plusSeconds(1).toSeconds()));
                return shown(SearchPlace.SITE, asked, "search.too-often", null, model);
            }
        }
        return page(SearchPlace.SITE, asked, locale, model);
    }

    private String page(SearchPlace place, Asked asked, Locale locale, Model model) {
        var question = new Question(asked.words(), place, locale.getLanguage());
        if (asked.words().isEmpty()) {
            return shown(place, asked, null, null, model);
        }
        var wrong = question.tooLong() ? "search.too-long" : question.tooShort() ? "search.too-short" : null;
        if (wrong != null) {
            return shown(place, asked, wrong, null, model);
        }
        var kind = asked.only();
        var answer = kind == null ? search.overview(question) : search.page(question, kind, asked.after(), SIZE);
        return shown(place, asked, null, answer, model);
    }

    private String shown(
            SearchPlace place, Asked asked, @Nullable String wrong, @Nullable SearchAnswer answer, Model model) {
        model.addAttribute("frame", place == SearchPlace.SITE ? "site" : "app");
        model.addAttribute("place", place.name());
        model.addAttribute("q", asked.words());
        model.addAttribute("kind", asked.only());
        model.addAttribute("problem", wrong);
        model.addAttribute("answer", answer);
        model.addAttribute("organizations", organizations(place, answer));
        return "search/search";
    }

    /** Whose the records are, where that is not clear from the place. */
    private Map<String, LocalizedText> organizations(SearchPlace place, @Nullable SearchAnswer answer) {
        var names = new HashMap<String, LocalizedText>();
        if (answer != null && place != SearchPlace.WORKSPACE && !answer.isEmpty()) {
            var keys = answer.groups().stream()
                    .flatMap(group -> group.found().stream())
                    .map(SearchAnswer.Found::tenant)
                    .distinct()
                    .toList();
            tenants.named(keys).forEach(tenant -> names.put(tenant.key(), tenant.name()));
        }
        return names;
    }
}
