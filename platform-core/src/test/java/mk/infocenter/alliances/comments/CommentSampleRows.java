package mk.infocenter.alliances.comments;

import mk.infocenter.alliances.tenancy.RichText;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.SampleRows;
import org.springframework.stereotype.Component;

/** A comment on the organization's settings. */
@Component
class CommentSampleRows implements SampleRows {

    private final CommentManagement comments;

    CommentSampleRows(CommentManagement comments) {
        this.comments = comments;
    }

    @Override
    public void make() {
        comments.write("tenant", TenantContext.requiredTenant(), new RichText("Sample"), null);
    }
}
