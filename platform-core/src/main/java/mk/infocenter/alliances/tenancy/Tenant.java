package mk.infocenter.alliances.tenancy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** One organization's part of the platform. Its key is its tenant id, so it has no other. */
@Entity
@Table(name = "tenant")
@Audited
@SuppressWarnings("UnusedVariable") // read as rows
class Tenant implements Staged<TenantStatus> {

    static final LifeCycle<TenantStatus, Tenant> LIFE_CYCLE = LifeCycle.<TenantStatus, Tenant>of(
                    "tenant", TenantStatus.INVITED, Role.OFFICER, Role.MANAGER, Role.SYSTEM)
            .step("activate", TenantStatus.INVITED, TenantStatus.ACTIVE)
            .by(Role.OFFICER, Role.MANAGER, Role.SYSTEM)
            .step("complete", TenantStatus.INVITED, TenantStatus.ACTIVE)
            .by(Role.ADMINISTRATOR)
            .unless("tasks-open", tenant -> !tenant.prepared)
            .step("suspend", TenantStatus.ACTIVE, TenantStatus.SUSPENDED)
            .by(Role.MANAGER)
            .withReason()
            .unless("leads-network", tenant -> tenant.networkLead)
            .step("reactivate", TenantStatus.SUSPENDED, TenantStatus.ACTIVE)
            .by(Role.MANAGER)
            .withReason()
            .step("export", TenantStatus.SUSPENDED, TenantStatus.EXPORTING)
            .by(Role.MANAGER)
            .withReason()
            .step("keep", TenantStatus.EXPORTING, TenantStatus.SUSPENDED)
            .by(Role.MANAGER)
            .withReason()
            .step("close", TenantStatus.EXPORTING, TenantStatus.CLOSED)
            .by(Role.MANAGER)
            .end();

    @Id
    @Column(name = "tenant_id")
    private String key;

    @Version
    private @Nullable Integer version;

    @Type(LocalizedTextType.class)
    private LocalizedText name;

    /** The Macedonian name where there is one, because lists are sorted for readers of Macedonian. */
    private String sortName;

    private String seat;

    @ElementCollection
    @CollectionTable(name = "tenant_municipality", joinColumns = @JoinColumn(name = "tenant_id"))
    @Column(name = "municipality")
    private Set<String> municipalities = new TreeSet<>();

    private String defaultLanguage;

    @Type(CodesType.class)
    private Codes languages;

    @Type(CodesType.class)
    private Codes modules;

    private String accent;

    /** Name of the {@link TenantLogo}, null for none. */
    private @Nullable String logo;

    @Enumerated(EnumType.STRING)
    private TenantStatus status;

    /** The history says it too; lists need it beside the status. */
    @NotAudited
    private Instant statusSince;

    private boolean networkLead;

    /** Whether all that is asked of an invited organization is done, as whoever completes it has found. */
    @Transient
    private boolean prepared;

    /** Fingerprint of the file that last configured this tenant; null where people created it. */
    private @Nullable String fileHash;

    /** Whether the organization has decided itself how it appears; from then on its file decides that no more. */
    private boolean ownSettings;

    /** Whether the organization has said itself where it works; from then on its file says that no more. */
    private boolean ownMunicipalities;

    @SuppressWarnings("NullAway.Init")
    protected Tenant() {}

    @SuppressWarnings("NullAway.Init") // configure() sets the rest
    Tenant(TenantDetails details) {
        this.key = details.key();
        configure(details);
        LIFE_CYCLE.begin(this);
    }

    /** What Info-center's file or form says; how the organization appears only as long as it has not decided itself. */
    final void configure(TenantDetails details) {
        seat = details.seat();
        if (!ownMunicipalities) {
            replaceMunicipalities(details.municipalities());
        }
        networkLead = details.networkLead();
        if (!ownSettings) {
            appear(details.settings(0));
            logo = details.logo() == null ? null : details.logo().sha256();
        }
    }

    /** Decided by the organization. */
    void decide(TenantSettings settings) {
        if (settings.version() != getVersion()) {
            throw new StaleVersion(settings.version(), getVersion());
        }
        ownSettings = true;
        appear(settings);
    }

    /** Decided by the organization; null for none. */
    void show(@Nullable String logo) {
        ownSettings = true;
        this.logo = logo;
    }

    /** Where it works, decided by the organization. */
    void workIn(Set<String> codes) {
        ownMunicipalities = true;
        replaceMunicipalities(codes);
    }

    private void replaceMunicipalities(Set<String> codes) {
        if (!municipalities.equals(codes)) {
            municipalities.retainAll(codes);
            municipalities.addAll(codes);
        }
    }

    boolean decidesItself() {
        return ownSettings;
    }

    private void appear(TenantSettings settings) {
        name = settings.name();
        sortName = name.words("mk");
        defaultLanguage = settings.defaultLanguage();
        languages = Codes.of(settings.languages());
        modules = Codes.of(settings.modules());
        accent = settings.accent();
    }

    TenantSettings settings() {
        return new TenantSettings(
                getVersion(), name, defaultLanguage, languages.values(), modules.values(), accent, logo);
    }

    private int getVersion() {
        return version == null ? 0 : version;
    }

    void configuredBy(String fileHash) {
        this.fileHash = fileHash;
    }

    boolean wasConfiguredBy(String fileHash) {
        return fileHash.equals(this.fileHash);
    }

    /** Info-center, or the file of a tenant, lets it begin. */
    void activate() {
        LIFE_CYCLE.take("activate", this);
    }

    /** Its own administrator lets it begin. */
    void complete(boolean prepared) {
        this.prepared = prepared;
        LIFE_CYCLE.take("complete", this);
    }

    void suspend() {
        LIFE_CYCLE.take("suspend", this);
    }

    void reactivate() {
        LIFE_CYCLE.take("reactivate", this);
    }

    void export() {
        LIFE_CYCLE.take("export", this);
    }

    void keep() {
        LIFE_CYCLE.take("keep", this);
    }

    /** What is left is its key and its name, so that nobody else is ever called so. */
    void close() {
        LIFE_CYCLE.take("close", this);
        municipalities.clear();
        modules = Codes.of(List.of());
        logo = null;
    }

    @Override
    public TenantStatus status() {
        return status;
    }

    @Override
    public final void enter(TenantStatus status, Instant since) {
        this.status = status;
        statusSince = since;
    }
}
