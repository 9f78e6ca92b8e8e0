package mk.infocenter.alliances.organizations.alliances;

import java.time.LocalDate;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.SampleRows;
import org.springframework.stereotype.Component;

@Component
class AllianceSampleRows implements SampleRows {

    static final LocalizedText WORDS = LocalizedText.of("Пример", "Shembull", "Sample");

    private final AllianceManagement alliances;
    private final PaperManagement papers;

    AllianceSampleRows(AllianceManagement alliances, PaperManagement papers) {
        this.alliances = alliances;
        this.papers = papers;
    }

    @Override
    public void make() {
        TenantContext.in(new Scope.Tenant(TenantContext.requiredTenant()), new Actor(null, Role.ADMINISTRATOR), () -> {
            papers.write(WORDS, WORDS);
            return alliances.found(WORDS, terms("Sample"));
        });
    }

    static AllianceTerms terms(String purpose) {
        return new AllianceTerms(
                null,
                0,
                LocalizedText.of("Цел", "Qëllim", purpose),
                LocalizedText.of("Меморандум", "Memorandum", "**Memorandum**"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31));
    }
}
