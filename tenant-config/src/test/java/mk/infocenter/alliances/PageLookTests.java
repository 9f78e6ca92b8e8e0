package mk.infocenter.alliances;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The pages of everybody but staff. */
@DeploymentTest
class PageLookTests extends PageLooks {

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "STAFF")
    void pagesLookRight(Reader reader) {
        lookAtPages(reader);
    }
}
