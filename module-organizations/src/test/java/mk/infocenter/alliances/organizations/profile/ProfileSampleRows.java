package mk.infocenter.alliances.organizations.profile;

import mk.infocenter.alliances.organizations.Section;
import mk.infocenter.testing.SampleRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A check that somebody asked for. */
@Component
class ProfileSampleRows implements SampleRows {

    private final ObjectProvider<CheckManagement> checks;

    ProfileSampleRows(ObjectProvider<CheckManagement> checks) {
        this.checks = checks;
    }

    @Override
    public void make() {
        checks.getObject().request(Section.REACH);
    }
}
