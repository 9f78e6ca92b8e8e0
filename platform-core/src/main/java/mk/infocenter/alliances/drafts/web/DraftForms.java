package mk.infocenter.alliances.drafts.web;

import java.util.List;
import java.util.Optional;
import mk.infocenter.alliances.drafts.DraftForm;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The forms that modules declared, found by the address at which they stand or are sent. */
@Component
class DraftForms {

    /** The record of a form that makes a new one, or that there is one of. */
    static final String ONE = "one";

    private static final String TENANT = "/{tenant}";

    private final List<Known> known;

    DraftForms(List<DraftForm> forms) {
        this.known = forms.stream().map(Known::of).toList();
    }

    private record Known(
            DraftForm form,
            PathPattern edit,
            @Nullable PathPattern add,
            @Nullable PathPattern addTo) {

        static Known of(DraftForm form) {
            return new Known(form, pattern(form.edit()), optional(form.add()), optional(form.addTo()));
        }

        private static @Nullable PathPattern optional(@Nullable String path) {
            return path == null ? null : pattern(path);
        }

        private static PathPattern pattern(String path) {
            return PathPatternParser.defaultInstance.parse(TENANT + path);
        }

        Optional<Place> at(PathContainer path) {
            if ((add != null && add.matches(path)) || (addTo != null && addTo.matches(path))) {
                return Optional.of(new Place(form, ONE));
            }
            return Optional.ofNullable(edit.matchAndExtract(path))
                    .map(match -> new Place(form, match.getUriVariables().getOrDefault("record", ONE)));
        }
    }

    /** Which form of which record an address is. */
    record Place(DraftForm form, String record) {

        String name() {
            return form.name();
        }

        /** Where the form stands. */
        String address() {
            var path = record.equals(ONE) && form.add() != null
                    ? form.add()
                    : form.edit().replace("{record}", record);
            return "/" + TenantContext.requiredTenant() + path;
        }
    }

    /** Empty outside of one's own organization, where nobody writes. */
    Optional<Place> at(String address) {
        var path = PathContainer.parsePath(address);
        return mayKeep()
                ? known.stream().flatMap(form -> form.at(path).stream()).findFirst()
                : Optional.empty();
    }

    Optional<Place> named(String form, String record) {
        return known.stream()
                .filter(one -> mayKeep() && one.form.name().equals(form))
                .map(one -> new Place(one.form, record))
                .findFirst();
    }

    private static boolean mayKeep() {
        return TenantContext.scope().orElse(null) instanceof Scope.Tenant
                && TenantContext.actor().account() != null;
    }
}
