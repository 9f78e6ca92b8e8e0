package mk.infocenter.alliances.organizations.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.organizations.OrganizationManagement;
import mk.infocenter.alliances.organizations.Profile;
import mk.infocenter.alliances.organizations.ProfileWatch;
import mk.infocenter.alliances.organizations.Section;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import mk.infocenter.alliances.web.Dates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Info-center's checks of the sections of the profile in scope: an organization asks, an officer who has opened it decides,
 * and what is changed afterwards counts as checked no more.
 */
@Service
public class CheckManagement implements ProfileWatch {

    /** Longest time for which a section counts as checked, in years. */
    public static final int LONGEST = 3;

    private final SectionChecks checks;
    private final OrganizationManagement organizations;
    private final History history;
    private final Clock clock;

    CheckManagement(SectionChecks checks, OrganizationManagement organizations, History history, Clock clock) {
        this.checks = checks;
        this.organizations = organizations;
        this.history = history;
        this.clock = clock;
    }

    /** The check of each section, in the order of the profile. */
    @Transactional(readOnly = true)
    public Map<Section, CheckDetails> of(Profile profile) {
        var all = new EnumMap<Section, CheckDetails>(Section.class);
        for (var section : Section.values()) {
            all.put(section, none(profile, section));
        }
        checks.findAll()
                .forEach(check -> all.put(check.section(), check.of(profile).details()));
        return all;
    }

    /** The check of one section. */
    @Transactional(readOnly = true)
    public CheckDetails of(Profile profile, Section section) {
        return checks.findBySection(section)
                .map(check -> check.of(profile).details())
                .orElseGet(() -> none(profile, section));
    }

    @UseCase("request-section-check")
    @Transactional
    public void request(Section section) {
        var profile = organizations.own();
        var check = check(profile, section);
        check.request();
        checks.save(check);
    }

    /**
     * Verifies what the officer saw at the version of the profile, until the day. Fails with {@link StaleVersion} where
     * somebody has changed the profile meanwhile, and with {@link InvalidField} where the day is not to come, or too far.
     */
    @UseCase("verify-section")
    @Transactional
    public void verify(Section section, int seen, LocalDate until) {
        var profile = organizations.locked();
        if (profile.version() != seen) {
            throw new StaleVersion(seen, profile.version());
        }
        var today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        if (!until.isAfter(today)) {
            throw new InvalidField("until", "section-check.until.past");
        }
        if (until.isAfter(today.plusYears(LONGEST))) {
            throw new InvalidField("until", "section-check.until.far");
        }
        var check = check(profile, section);
        check.verify(today, until, revision());
        checks.save(check);
    }

    @UseCase("return-section")
    @Transactional
    public void sendBack(Section section, Reason reason) {
        var profile = organizations.own();
        check(profile, section).sendBack();
    }

    /** What visitors are told of one organization. */
    @Transactional(readOnly = true)
    public List<PublicCheck> published(String tenant) {
        return checks.published(tenant, LocalDate.ofInstant(clock.instant(), Dates.ZONE));
    }

    @Override
    @Transactional
    public void changed(Set<Section> sections) {
        if (!sections.isEmpty()) {
            checks.findBySectionIn(sections).stream()
                    .filter(check -> check.status() == CheckStatus.VERIFIED)
                    .forEach(SectionCheck::change);
        }
    }

    private SectionCheck check(Profile profile, Section section) {
        return checks.findBySection(section)
                .orElseGet(() -> new SectionCheck(profile.id(), section))
                .of(profile);
    }

    /** The newest revision of the organization; whoever changes the profile waits until this transaction ends. */
    private long revision() {
        return history.latest(TenantContext.requiredTenant(), Long.MAX_VALUE, 1)
                .getFirst()
                .revision();
    }

    /** Where nobody has asked yet, the first step can be taken by whoever may begin. */
    private static CheckDetails none(Profile profile, Section section) {
        var role = TenantContext.actor().role();
        return SectionCheck.LIFE_CYCLE.first().who().stream().anyMatch(role::includes)
                ? new SectionCheck(profile.id(), section).of(profile).details().unsaved()
                : CheckDetails.none(section);
    }
}
