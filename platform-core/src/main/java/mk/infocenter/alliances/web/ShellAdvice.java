package mk.infocenter.alliances.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import mk.infocenter.alliances.identity.Area;
import mk.infocenter.alliances.identity.Grants;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantStatus;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.NavigationItem.Place;
import mk.infocenter.alliances.web.Shell.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page its layout: whose pages these are, where one can go from here, and in which language. */
@ControllerAdvice
class ShellAdvice {

    /** Parameters of lists that say where in the list, or how it is shown. */
    private static final Set<String> NO_FILTER = Set.of("before", "after", Query.VIEW, Languages.PARAMETER);

    private final List<NavigationItem> items;
    private final MessageSource messages;
    private final TenantRegistry tenants;

    ShellAdvice(List<NavigationItem> items, MessageSource messages, TenantRegistry tenants) {
        this.items = items.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
        this.messages = messages;
        this.tenants = tenants;
    }

    @ModelAttribute("shell")
    @Nullable Shell shell(HttpServletRequest request, Locale locale) {
        var visit = Visit.of(request);
        var area = visit.map(Visit::area).orElse(new Area.Site(null));
        if (area instanceof Area.Api) {
            return null; // programs read no layout
        }
        var failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        var entered = !failed && TenantContext.scope().isPresent();
        var grants = visit.flatMap(Visit::grants);
        // A closed workspace lends its colour and its logo to no page.
        var tenant = visit.flatMap(Visit::tenant)
                .filter(found -> entered && (!(area instanceof Area.Archives) || found.active()))
                .orElse(null);
        var root = entered ? root(area) : "/";
        var place = entered ? place(area, tenant) : Place.SITE;
        return new Shell(
                locale.getLanguage(),
                languages(request, locale),
                tenant,
                root,
                navigation(place, root, tenant, path(request), locale),
                grants.map(Grants::name).orElse(null),
                grants.isPresent() && entered ? TenantContext.actor().role() : null,
                grants.filter(_ -> entered)
                        .map(found -> places(found, root, locale))
                        .orElse(List.of()));
    }

    /** This list as its address filters it, without the place of a page in it; what a form sent is no part of it. */
    @ModelAttribute("here")
    Query here(HttpServletRequest request) {
        var names = HttpMethod.GET.matches(request.getMethod())
                ? Collections.list(request.getParameterNames())
                : List.<String>of();
        return Query.of(
                request,
                names.stream().filter(name -> !NO_FILTER.contains(name)).toArray(String[]::new));
    }

    private List<Link> navigation(
            Place place, String root, @Nullable TenantSummary tenant, String path, Locale locale) {
        var links = new ArrayList<Link>();
        var role = TenantContext.actor().role();
        var outsider =
                TenantContext.scope().filter(Scope.Opened.class::isInstance).isPresent();
        for (var item : items) {
            if (item.place() == place
                    && item.shownTo(role, outsider)
                    && (!item.atFirst() || (tenant != null && tenant.status() == TenantStatus.INVITED))
                    && (item.module() == null
                            || (tenant != null && tenant.modules().contains(item.module())))) {
                var href = place == Place.SITE ? item.path() : root + item.path();
                var current = item.path().isEmpty() ? path.equals(href) : path.startsWith(href);
                links.add(new Link(href, messages.getMessage(item.message(), null, locale), item.icon(), current));
            }
        }
        return links;
    }

    private List<Link> places(Grants grants, String root, Locale locale) {
        var places = new ArrayList<Link>();
        if (!grants.memberships().isEmpty()) {
            for (var tenant : tenants.named(grants.memberships().keySet())) {
                places.add(place("/" + tenant.key(), tenant.name().words(locale.getLanguage()), root));
            }
        }
        grants.oversight().ifPresent(_ -> places.add(place("/network", text("place.network", locale), root)));
        if (grants.mayAudit()) {
            places.add(place("/audit", text("place.audit", locale), root));
        }
        return places;
    }

    private static Link place(String href, String text, String root) {
        return new Link(href, text, "", root.equals(href));
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /** The same page in each language; a page that answered a form leads back to where the form stands. */
    private static List<Shell.Language> languages(HttpServletRequest request, Locale locale) {
        var page = UriComponentsBuilder.fromPath(path(request));
        if (request.getQueryString() != null) {
            page.query(request.getQueryString());
        }
        return Languages.NAMES.entrySet().stream()
                .map(language -> new Shell.Language(
                        language.getKey(),
                        language.getValue(),
                        page.replaceQueryParam(Languages.PARAMETER, language.getKey())
                                .build()
                                .toUriString(),
                        language.getKey().equals(locale.getLanguage())))
                .toList();
    }

    private static String path(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(Object::toString)
                .orElse(request.getRequestURI());
    }

    private static String root(Area area) {
        return switch (area) {
            case Area.Workspace(var tenant) -> "/" + tenant;
            case Area.Network _ -> "/network";
            case Area.Audit _, Area.Reception _ -> "/audit";
            case Area.Own _, Area.Enrolment _ -> "/account";
            case Area.Archives(var tenant) -> "/" + tenant;
            case Area.Api(var tenant) -> "/" + tenant;
            case Area.Site site -> site.tenant() == null ? "/" : "/o/" + site.tenant();
        };
    }

    private static Place place(Area area, @Nullable TenantSummary tenant) {
        return switch (area) {
            case Area.Workspace _ -> Place.WORKSPACE;
            case Area.Network _ -> Place.NETWORK;
            case Area.Audit _, Area.Reception _ -> Place.AUDIT;
            // Also those reach it whose workspace is closed to them.
            case Area.Archives _ -> tenant != null && tenant.active() ? Place.WORKSPACE : Place.SITE;
            case Area.Own _, Area.Enrolment _, Area.Site _, Area.Api _ -> Place.SITE;
        };
    }
}
