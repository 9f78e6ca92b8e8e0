package mk.infocenter.alliances;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of staff, who have most of them: a class of its own, so that both processes look at pages. */
@DeploymentTest
class StaffPageLookTests extends PageLooks {

    @ParameterizedTest
    @EnumSource(names = "STAFF")
    void pagesLookRight(Reader reader) {
        lookAtPages(reader);
    }
}
