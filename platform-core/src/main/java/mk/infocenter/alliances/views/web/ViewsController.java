package mk.infocenter.alliances.views.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.lists.FilteredList;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.views.SavedView;
import mk.infocenter.alliances.views.SavedViews;
import mk.infocenter.alliances.views.TooManyViews;
import mk.infocenter.alliances.web.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saves, renames and removes views, and leads back to the list as it is seen then. */
@Controller
@Requires(Role.STAFF)
class ViewsController {

    private final FilteredLists lists;
    private final SavedViews views;

    ViewsController(FilteredLists lists, SavedViews views) {
        this.lists = lists;
        this.views = views;
    }

    @PostMapping("/{tenant}/views")
    String save(
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String filter,
            @RequestParam(defaultValue = "false") boolean shared,
            @RequestParam(defaultValue = "false") boolean main,
            RedirectAttributes flash) {
        var of = lists.named(list);
        var kept = FilteredLists.filter(of, filter);
        if (kept.isEmpty() || kept.length() > SavedView.LONGEST_FILTER || !named(title)) {
            Toast.of("views.unnamed").show(flash);
            return at(of, kept);
        }
        try {
            var saved = views.save(list, title.strip(), kept, shared);
            if (main) {
                views.makeMain(saved.id());
            }
            Toast.of("views.saved", saved.title()).show(flash);
        } catch (TooManyViews _) {
            Toast.of("views.too-many").show(flash);
        }
        return at(of, kept);
    }

    @PostMapping("/{tenant}/views/{view}/title")
    String rename(
            @PathVariable("view") UUID id, @RequestParam(defaultValue = "") String title, RedirectAttributes flash) {
        if (named(title)) {
            views.rename(id, title.strip());
            Toast.of("views.saved", title.strip()).show(flash);
        } else {
            Toast.of("views.unnamed").show(flash);
        }
        return at(views.view(id));
    }

    /** The list opens in this view, or does so no longer. */
    @PostMapping("/{tenant}/views/{view}/main")
    String open(
            @PathVariable("view") UUID id,
            @RequestParam(defaultValue = "true") boolean main,
            RedirectAttributes flash) {
        var view = views.view(id);
        if (main) {
            views.makeMain(id);
        } else {
            views.makeOrdinary(id);
        }
        Toast.of(main ? "views.main.done" : "views.main.undone", view.title()).show(flash);
        return at(view);
    }

    /** It can be taken back: the same form that saves views gets all of it again. */
    @PostMapping("/{tenant}/views/{view}/removal")
    String remove(@PathVariable String tenant, @PathVariable("view") UUID id, RedirectAttributes flash) {
        var view = views.view(id);
        views.remove(id);
        Toast.of("views.removed", view.title())
                .undoneBy(
                        "/" + tenant + "/views",
                        Map.of(
                                "list", List.of(view.list()),
                                "title", List.of(view.title()),
                                "filter", List.of(view.filter()),
                                "shared", List.of(String.valueOf(view.shared())),
                                "main", List.of(String.valueOf(view.main()))))
                .show(flash);
        return "redirect:" + FilteredLists.address(lists.named(view.list())) + ViewTabs.ALL;
    }

    private static boolean named(String title) {
        return !title.isBlank() && title.strip().length() <= SavedView.LONGEST_TITLE;
    }

    private String at(SavedView view) {
        return at(lists.named(view.list()), view.filter());
    }

    private static String at(FilteredList list, String filter) {
        return "redirect:" + FilteredLists.address(list) + (filter.isEmpty() ? ViewTabs.ALL : "?" + filter);
    }
}
