package mk.infocenter.alliances.audit.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.web.NavigationItem;
import mk.infocenter.alliances.web.NavigationItem.Place;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words which page of an organization an address is: by the navigation, and the kind of a record's history. */
@Component
class PageNames {

    private final List<NavigationItem> items;
    private final RecordKinds kinds;
    private final MessageSource messages;

    PageNames(List<NavigationItem> items, RecordKinds kinds, MessageSource messages) {
        this.items = items.stream()
                .filter(item -> item.place() == Place.WORKSPACE && !item.path().isEmpty())
                .sorted(Comparator.comparingInt(
                                (NavigationItem item) -> item.path().length())
                        .reversed())
                .toList();
        this.kinds = kinds;
        this.messages = messages;
    }

    String of(String tenant, String path, Locale locale) {
        return below(tenant, path)
                .flatMap(page -> items.stream()
                        .filter(item -> page.equals(item.path()) || page.startsWith(item.path() + "/"))
                        .findFirst()
                        .map(item -> messages.getMessage(item.message(), null, locale)
                                + record(page.substring(item.path().length()), locale)))
                .orElse(path);
    }

    /** The page within the workspace; auditors read the same histories below an address of their own. */
    private static Optional<String> below(String tenant, String path) {
        if (path.startsWith("/" + tenant + "/")) {
            return Optional.of(path.substring(tenant.length() + 1));
        }
        var audit = "/audit/" + tenant;
        if (path.equals(audit + "/access")) {
            return Optional.of("/access");
        }
        return path.equals(audit) || path.startsWith(audit + "/")
                ? Optional.of("/history" + path.substring(audit.length()))
                : Optional.empty();
    }

    /** Of the rest {@code /organization/<id>} the words {@code : Organization}; nothing of any other. */
    private String record(String rest, Locale locale) {
        var segments = rest.split("/", 3);
        return segments.length < 2
                ? ""
                : kinds.all().stream()
                        .filter(kind -> kind.name().equals(segments[1]))
                        .findFirst()
                        .map(kind -> ": " + messages.getMessage("record." + kind.name(), null, locale))
                        .orElse("");
    }
}
