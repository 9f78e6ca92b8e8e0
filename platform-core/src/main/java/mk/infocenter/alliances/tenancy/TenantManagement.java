package mk.infocenter.alliances.tenancy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates and changes tenants. Call it in the scope of the tenant in question, also while it does not exist yet. */
@Service
public class TenantManagement {

    private final Tenants tenants;
    private final TenantLogos logos;
    private final Municipalities municipalities;
    private final TenantErasure erasure;

    TenantManagement(Tenants tenants, TenantLogos logos, Municipalities municipalities, TenantErasure erasure) {
        this.tenants = tenants;
        this.logos = logos;
        this.municipalities = municipalities;
        this.erasure = erasure;
    }

    /** Creates the tenant, whose people prepare it before it has public pages. */
    @UseCase("invite-tenant")
    @Transactional
    public void invite(TenantDetails details) {
        begin(details);
    }

    /** Creates the tenant; it is active at once. Fails with {@link InvalidTenant} at the field that is wrong. */
    @UseCase("create-tenant")
    @Transactional
    public void create(TenantDetails details) {
        begin(details).activate();
    }

    /** Creates or changes the tenant as its file says, once for each content of the file. */
    @UseCase("configure-tenant")
    @Transactional
    public void configure(TenantDetails details, String fileHash) {
        check(details);
        var known = tenants.findById(details.key());
        if (known.isPresent()
                && (known.get().wasConfiguredBy(fileHash) || known.get().status() == TenantStatus.CLOSED)) {
            return;
        }
        var tenant = known.orElseGet(() -> new Tenant(details));
        tenant.configure(details);
        tenant.configuredBy(fileHash);
        tenants.save(tenant);
        keep(details.logo());
        if (known.isEmpty()) {
            tenant.activate();
            TenantContext.announce(new TenantCreated(details.key(), TenantContext.actor()));
        }
    }

    /** How the tenant in scope appears. */
    @Transactional(readOnly = true)
    public TenantSettings settings() {
        return current().settings();
    }

    /** Whether the tenant in scope has decided itself how it appears. */
    @Transactional(readOnly = true)
    public boolean decidesItself() {
        return current().decidesItself();
    }

    /**
     * What the organization decides of itself; from now on its file decides that no more. Fails with {@link InvalidTenant}
     * at the field that is wrong, and with {@link StaleVersion} where somebody else decided meanwhile.
     */
    @UseCase("change-settings")
    @Transactional
    public void change(TenantSettings settings) {
        check(settings);
        if (!settings.modules().contains(FeatureModules.BASE)) {
            throw new InvalidTenant("modules", "needed-module", FeatureModules.BASE);
        }
        current().decide(settings);
    }

    /**
     * Where the organization in scope works, as it says itself; from now on its file says that no more. Fails with
     * {@link InvalidTenant} where a municipality is unknown.
     */
    @UseCase("change-municipalities")
    @Transactional
    public void workIn(Set<String> codes) {
        checkMunicipalities(codes);
        current().workIn(codes);
    }

    @UseCase("change-logo")
    @Transactional
    public void changeLogo(Logo logo) {
        keep(logo);
        current().show(logo.sha256());
    }

    @UseCase("remove-logo")
    @Transactional
    public void removeLogo() {
        current().show(null);
    }

    /** Shows a logo again that the organization had before. */
    @UseCase("change-logo")
    @Transactional
    public void restoreLogo(String sha256) {
        if (!logos.existsById(sha256)) {
            throw new NotFound("logo " + sha256);
        }
        current().show(sha256);
    }

    @UseCase("activate-tenant")
    @Transactional
    public void activate() {
        current().activate();
    }

    /**
     * The invited organization goes public by itself.
     *
     * @param prepared whether all that is asked of it is done
     */
    @UseCase("complete-tenant")
    @Transactional
    public void complete(boolean prepared) {
        current().complete(prepared);
    }

    @UseCase("suspend-tenant")
    @Transactional
    public void suspend(Reason reason) {
        current().suspend();
    }

    @UseCase("reactivate-tenant")
    @Transactional
    public void reactivate(Reason reason) {
        current().reactivate();
    }

    /** The suspended organization begins to leave. */
    @UseCase("export-tenant")
    @Transactional
    public void export(Reason reason) {
        current().export();
    }

    /** It does not leave after all, and is suspended as before. */
    @UseCase("keep-tenant")
    @Transactional
    public void keep(Reason reason) {
        current().keep();
    }

    /**
     * Erases all rows of the tenant in scope and closes it, together or not at all. The database refuses it unless two
     * managers have confirmed the case.
     *
     * @param lead key of the tenant that leads the network
     * @param leaving the confirmed case
     */
    @UseCase("close-tenant")
    @Transactional
    public void close(String lead, UUID leaving) {
        erasure.run(lead, leaving);
        current().close();
    }

    /** What the actor may decide about the tenant in scope. */
    @Transactional(readOnly = true)
    public List<Step.Offer> offers() {
        return Tenant.LIFE_CYCLE.offers(current());
    }

    /** The bytes of a logo of the organization in scope; empty where it has no such one. */
    @Transactional(readOnly = true)
    public Optional<byte[]> logo(String sha256) {
        return logos.bytes(sha256);
    }

    private Tenant begin(TenantDetails details) {
        check(details);
        if (tenants.existsById(details.key())) {
            throw new InvalidTenant("key", "taken", details.key());
        }
        var tenant = tenants.save(new Tenant(details));
        keep(details.logo());
        TenantContext.announce(new TenantCreated(details.key(), TenantContext.actor()));
        return tenant;
    }

    private void keep(@Nullable Logo logo) {
        if (logo != null && !logos.existsById(logo.sha256())) {
            logos.save(new TenantLogo(logo));
        }
    }

    private Tenant current() {
        var key = TenantContext.requiredTenant();
        return tenants.findById(key).orElseThrow(() -> new NotFound("tenant " + key));
    }

    private void check(TenantDetails details) {
        if (TenantDetails.reserved(details.key())) {
            throw new InvalidTenant("key", "reserved", details.key());
        }
        check(details.settings(0));
        if (!municipalities.known(details.seat())) {
            throw new InvalidTenant("seat", "unknown-municipality", details.seat());
        }
        checkMunicipalities(details.municipalities());
    }

    private void checkMunicipalities(Set<String> codes) {
        for (var code : codes) {
            if (!municipalities.known(code)) {
                throw new InvalidTenant("municipalities", "unknown-municipality", code);
            }
        }
    }

    private static void check(TenantSettings settings) {
        var language = settings.defaultLanguage();
        if (!settings.languages().contains(language)) {
            throw new InvalidTenant("defaultLanguage", "not-offered", language);
        }
        if (settings.name().get(language).isEmpty()) {
            throw new InvalidTenant("name", "missing-name", language.toUpperCase(Locale.ROOT));
        }
        for (var module : settings.modules()) {
            if (!FeatureModules.ALL.contains(module)) {
                throw new InvalidTenant("modules", "unknown-module", module);
            }
        }
    }
}
