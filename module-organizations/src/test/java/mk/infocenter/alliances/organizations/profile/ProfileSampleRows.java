package mk.infocenter.alliances.organizations.profile;

import java.time.LocalDate;
import mk.infocenter.alliances.organizations.Section;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.SampleRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A check that somebody asked for, a paper and a risk. */
@Component
class ProfileSampleRows implements SampleRows {

    private final ObjectProvider<CheckManagement> checks;
    private final ObjectProvider<DocumentManagement> documents;
    private final ObjectProvider<RiskManagement> risks;

    ProfileSampleRows(
            ObjectProvider<CheckManagement> checks,
            ObjectProvider<DocumentManagement> documents,
            ObjectProvider<RiskManagement> risks) {
        this.checks = checks;
        this.documents = documents;
        this.risks = risks;
    }

    @Override
    public void make() {
        checks.getObject().request(Section.REACH);
        documents
                .getObject()
                .add(new DocumentText(DocumentKind.STATUTE, LocalizedText.EMPTY, LocalDate.of(2020, 1, 1), null));
        var scope = new Scope.Tenant(TenantContext.requiredTenant());
        TenantContext.in(
                scope,
                new Actor(null, Role.OFFICER),
                () -> risks.getObject().raise(RiskKind.LEGAL, RiskLevel.LOW, new Reason("A sample")));
    }
}
