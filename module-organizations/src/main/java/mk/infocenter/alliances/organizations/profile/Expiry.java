package mk.infocenter.alliances.organizations.profile;

import java.time.LocalDate;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends what counted until a day, in the tenant in scope. */
@Service
class Expiry {

    private final SectionChecks checks;
    private final Documents documents;

    Expiry(SectionChecks checks, Documents documents) {
        this.checks = checks;
        this.documents = documents;
    }

    /** What counted until the day before this one, or earlier, counts no more. */
    @UseCase("expire-profile")
    @Transactional
    public void run(LocalDate today) {
        checks.verifiedUntil(today.minusDays(1)).forEach(SectionCheck::expire);
        documents.validUntil(today.minusDays(1)).forEach(Document::expire);
    }
}
