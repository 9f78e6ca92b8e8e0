package mk.infocenter.alliances.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import org.jspecify.annotations.Nullable;

/** Which part of the platform an address belongs to. The address alone decides the scope; the grants decide entry. */
public sealed interface Area {

    /** The key of the tenant that the address names, null where it names none. */
    default @Nullable String tenant() {
        return null;
    }

    /** In what scope and as whom a person with these grants works here; empty where they may not enter. */
    Optional<Entry> entry(@Nullable Grants grants);

    /** The scope and the actor of a request. */
    record Entry(Scope scope, Actor actor) {}

    /** Pages for everybody; {@code tenant} is the organization whose pages they are, null for the network's. */
    record Site(@Nullable String tenant) implements Area {
        @Override
        public Optional<Entry> entry(@Nullable Grants grants) {
            return Optional.of(new Entry(new Scope.Public(tenant), Actor.VISITOR));
        }
    }

    /** An organization's own workspace. */
    record Workspace(String tenant) implements Area {
        @Override
        public Optional<Entry> entry(@Nullable Grants grants) {
            return grants == null
                    ? Optional.empty()
                    : Optional.ofNullable(grants.memberships().get(tenant))
                            .map(role -> new Entry(new Scope.Tenant(tenant), new Actor(grants.account(), role)));
        }
    }

    /** Info-center's view of the network. */
    record Network() implements Area {
        @Override
        public Optional<Entry> entry(@Nullable Grants grants) {
            return grants == null
                    ? Optional.empty()
                    : grants.oversight().map(role -> new Entry(new Scope.Network(), actor(grants.account(), role)));
        }
    }

    /** The auditors' view, of one tenant or, where it is null, of all that the auditor may read. */
    record Audit(@Nullable String tenant) implements Area {
        @Override
        public Optional<Entry> entry(@Nullable Grants grants) {
            if (grants == null || !(tenant == null ? grants.mayAudit() : grants.mayAudit(tenant))) {
                return Optional.empty();
            }
            var key =
                    tenant == null && !grants.auditsNetwork() ? grants.audits().getFirst() : tenant;
            return Optional.of(new Entry(new Scope.Auditor(key), actor(grants.account(), Role.AUDITOR)));
        }
    }

    /** A person's own pages, whatever they may do elsewhere. */
    record Own() implements Area {
        @Override
        public Optional<Entry> entry(@Nullable Grants grants) {
            return grants == null
                    ? Optional.empty()
                    : Optional.of(new Entry(new Scope.Identity(), actor(grants.account(), Role.STAFF)));
        }
    }

    /** A person's own pages on which they add a second factor; all they reach where theirs is missing. */
    record Enrolment() implements Area {
        @Override
        public Optional<Entry> entry(@Nullable Grants grants) {
            return new Own().entry(grants);
        }
    }

    Set<String> SITE = Set.of("", "o", "sign-in", "password-reset", "error", "unsubscribe", "outbox", "gallery");

    /** The area of a path such as {@code /radika/organization}. */
    static Area of(String path) {
        var segments = List.of(path.split("/", 4));
        var first = segments.size() > 1 ? segments.get(1) : "";
        var second = segments.size() > 2 && !segments.get(2).isEmpty() ? segments.get(2) : null;
        return switch (first) {
            case "o" -> new Site(second);
            case "network" -> new Network();
            case "audit" -> new Audit(second);
            case "account" -> "second-factor".equals(second) ? new Enrolment() : new Own();
            default -> SITE.contains(first) ? new Site(null) : new Workspace(first);
        };
    }

    private static Actor actor(UUID account, Role role) {
        return new Actor(account, role);
    }
}
