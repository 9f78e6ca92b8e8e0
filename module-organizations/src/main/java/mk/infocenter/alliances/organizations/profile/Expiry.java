package mk.infocenter.alliances.organizations.profile;

import java.time.LocalDate;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends what counted until a day, in the tenant in scope. */
@Service
class Expiry {

    private final SectionChecks checks;

    Expiry(SectionChecks checks) {
        this.checks = checks;
    }

    /** What counted until the day before this one, or earlier, counts no more. */
    @UseCase("expire-section-checks")
    @Transactional
    public void run(LocalDate today) {
        checks.verifiedUntil(today.minusDays(1)).forEach(SectionCheck::expire);
    }
}
