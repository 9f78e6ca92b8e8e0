package mk.infocenter.alliances.views.web;

import java.util.ArrayList;
import java.util.List;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.views.SavedView;
import mk.infocenter.alliances.views.SavedViews;
import mk.infocenter.alliances.web.Query;
import mk.infocenter.alliances.web.Tab;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Gives the page of a list its saved views, by name of the list; templates ask it, so that no module needs to. */
@Component("views")
public class ViewTabs {

    /** An address of a list that says nothing opens the main view; this one asks for all rows. */
    static final String ALL = "?" + Query.VIEW + "=all";

    private final FilteredLists lists;
    private final SavedViews views;
    private final MessageSource messages;

    ViewTabs(FilteredLists lists, SavedViews views, MessageSource messages) {
        this.lists = lists;
        this.views = views;
        this.messages = messages;
    }

    /**
     * What stands above a list.
     *
     * @param tabs none where nothing is saved
     * @param current the view that is shown, null for another filter or none
     * @param filter what could be saved now, empty for nothing
     */
    public record Bar(String list, List<Tab> tabs, @Nullable SavedView current, String filter, boolean mayShare) {

        public boolean mayChange() {
            return current != null && (!current.shared() || mayShare);
        }
    }

    /** Null for whoever reads from outside; views are of those who work here. */
    public @Nullable Bar of(String name, Query here) {
        if (!(TenantContext.scope().orElse(null) instanceof Scope.Tenant)
                || TenantContext.actor().account() == null) {
            return null;
        }
        var list = lists.named(name);
        var address = FilteredLists.address(list);
        var asked = FilteredLists.written(here.values());
        var saved = views.of(name);
        var current = saved.stream()
                .filter(view -> view.filter().equals(asked))
                .findFirst()
                .orElse(null);
        var tabs = new ArrayList<Tab>();
        if (!saved.isEmpty()) {
            tabs.add(new Tab(
                    messages.getMessage("views.all", null, LocaleContextHolder.getLocale()),
                    address + ALL,
                    asked.isEmpty()));
            saved.forEach(view -> tabs.add(new Tab(view.title(), address + "?" + view.filter(), view.equals(current))));
        }
        return new Bar(
                name, tabs, current, current == null ? FilteredLists.filter(list, asked) : "", SavedViews.mayShare());
    }
}
