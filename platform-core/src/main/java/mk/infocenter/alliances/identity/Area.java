package mk.infocenter.alliances.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantStatus;
import org.jspecify.annotations.Nullable;

/** Which part of the platform an address belongs to. The address alone decides the scope; the grants decide entry. */
public sealed interface Area {

    /** The key of the tenant that the address names, null where it names none. */
    default @Nullable String tenant() {
        return null;
    }

    /** Whether there is anything here while the tenant that the address names is in this state. */
    default boolean open(TenantStatus status) {
        return status == TenantStatus.ACTIVE;
    }

    /** In what scope and as whom a person with these grants works here; empty where they may not enter. */
    Optional<Entry> entry(@Nullable Grants grants);

    /** The opening by which a person from outside reads here; empty for members and where nothing is opened. */
    default Optional<LiveOpening> opening(Grants grants) {
        return Optional.empty();
    }

    /** The address at which they would say why they come from outside; empty where no reason lets them in. */
    default Optional<String> reception(Grants grants) {
        return Optional.empty();
    }

    /** The scope and the actor of a request. */
    record Entry(Scope scope, Actor actor) {}

    /**
     * Pages for everybody.
     *
     * @param tenant the organization whose pages they are, null for the network's
     * @param door whether it is what an invited organization shows of itself before it is public
     */
    record Site(@Nullable String tenant, boolean door) implements Area {

        public Site(@Nullable String tenant) {
            this(tenant, false);
        }

        @Override
        public boolean open(TenantStatus status) {
            return status == TenantStatus.ACTIVE || (door && status == TenantStatus.INVITED);
        }

        @Override
        public Optional<Entry> entry(@Nullable Grants grants) {
            return Optional.of(new Entry(new Scope.Public(tenant), Actor.VISITOR));
        }
    }

    /** An organization's own workspace; people of Info-center read in it while they have opened it. */
    record Workspace(String tenant) implements Area {
        @Override
        public boolean open(TenantStatus status) {
            return status == TenantStatus.ACTIVE || status == TenantStatus.INVITED;
        }

        @Override
        public Optional<Entry> entry(@Nullable Grants grants) {
            if (grants == null) {
                return Optional.empty();
            }
            var role = grants.memberships().get(tenant);
            return role == null
                    ? opening(grants)
                            .map(opening ->
                                    new Entry(new Scope.Opened(tenant), actor(grants.account(), opening.role())))
                    : Optional.of(new Entry(new Scope.Tenant(tenant), actor(grants.account(), role)));
        }

        @Override
        public Optional<LiveOpening> opening(Grants grants) {
            return member(grants) ? Optional.empty() : grants.oversight().flatMap(role -> grants.opening(tenant, role));
        }

        @Override
        public Optional<String> reception(Grants grants) {
            return !member(grants) && grants.oversight().isPresent()
                    ? Optional.of("/network/tenants/" + tenant + "/opening")
                    : Optional.empty();
        }

        private boolean member(Grants grants) {
            return grants.memberships().containsKey(tenant);
        }
    }

    /** Where an organization takes all it has with it, also when its workspace is closed to it. */
    record Archives(String tenant) implements Area {
        @Override
        public boolean open(TenantStatus status) {
            return status != TenantStatus.CLOSED;
        }

        @Override
        public Optional<Entry> entry(@Nullable Grants grants) {
            return grants != null && grants.memberships().containsKey(tenant)
                    ? new Workspace(tenant).entry(grants)
                    : Optional.empty();
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

    /** The auditors' view: of one tenant while they have opened it; where it is null, what the network may be told. */
    record Audit(@Nullable String tenant) implements Area {
        @Override
        public boolean open(TenantStatus status) {
            return true;
        }

        @Override
        public Optional<Entry> entry(@Nullable Grants grants) {
            if (grants == null || !grants.mayAudit()) {
                return Optional.empty();
            }
            var auditor = actor(grants.account(), Role.AUDITOR);
            if (tenant == null) {
                var outline = grants.auditsNetwork() ? new Scope.Auditor(null) : new Scope.Identity();
                return Optional.of(new Entry(outline, auditor));
            }
            return opening(grants).map(_ -> new Entry(new Scope.Auditor(tenant), auditor));
        }

        @Override
        public Optional<LiveOpening> opening(Grants grants) {
            return tenant == null ? Optional.empty() : grants.opening(tenant, Role.AUDITOR);
        }

        @Override
        public Optional<String> reception(Grants grants) {
            return tenant != null && grants.mayAudit(tenant)
                    ? Optional.of("/audit/" + tenant + "/opening")
                    : Optional.empty();
        }
    }

    /** Where an auditor says why, before they read a tenant's history; it shows none itself. */
    record Reception(String tenant) implements Area {
        @Override
        public boolean open(TenantStatus status) {
            return true;
        }

        @Override
        public Optional<Entry> entry(@Nullable Grants grants) {
            return grants != null && grants.mayAudit(tenant)
                    ? Optional.of(new Entry(new Scope.Identity(), actor(grants.account(), Role.AUDITOR)))
                    : Optional.empty();
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

    Set<String> SITE = Set.of(
            "",
            "o",
            "sign-in",
            "password-reset",
            "error",
            "unsubscribe",
            "calendars",
            "outbox",
            "gallery",
            "problems",
            "search",
            "commitments",
            "open-data",
            "receipts",
            "signing-keys");

    /** What somebody invited sees of an organization before it is public: the invitation, the colour and the logo. */
    Set<String> DOOR = Set.of("invitations", "accent.css", "logo");

    /** The auditors' page that stands where others name a tenant; no tenant is called so. */
    String OPENINGS = "access";

    Set<String> RECEPTION = Set.of("opening", "opening/closing");
    /** The interface for programs, of one organization; grants are narrowed to what the token allows before. */
    record Api(String tenant) implements Area {
        @Override
        public Optional<Entry> entry(@Nullable Grants grants) {
            return new Workspace(tenant).entry(grants);
        }
    }

    /** The area of a path such as {@code /radika/organization}. */
    static Area of(String path) {
        var segments = List.of(path.split("/", 5));
        var first = segments.size() > 1 ? segments.get(1) : "";
        var second = segments.size() > 2 && !segments.get(2).isEmpty() ? segments.get(2) : null;
        return switch (first) {
            case "o" -> new Site(second, segments.size() > 3 && DOOR.contains(segments.get(3)));
            case "network" -> new Network();
            case "audit" ->
                audit(second, String.join("/", segments.subList(Math.min(3, segments.size()), segments.size())));
            case "account" -> "second-factor".equals(second) ? new Enrolment() : new Own();
            case "api" -> api(segments);
            default -> SITE.contains(first) ? new Site(null) : ownArea(first, second);
        };
    }

    private static Area ownArea(String tenant, @Nullable String page) {
        return "archives".equals(page) ? new Archives(tenant) : new Workspace(tenant);
    }

    private static Area audit(@Nullable String second, String rest) {
        if (second == null || second.equals(OPENINGS)) {
            return new Audit(null);
        }
        return RECEPTION.contains(rest) ? new Reception(second) : new Audit(second);
    }

    /** Below {@code /api/v1}; a name with a dot is a file for everybody, because no tenant has one. */
    private static Area api(List<String> segments) {
        var tenant = segments.size() > 3 && "v1".equals(segments.get(2)) ? segments.get(3) : "";
        return tenant.isEmpty() || tenant.contains(".") ? new Site(null) : new Api(tenant);
    }

    private static Actor actor(UUID account, Role role) {
        return new Actor(account, role);
    }
}
