package mk.infocenter.alliances.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mk.infocenter.alliances.database.Credentials;
import mk.infocenter.alliances.database.DatabaseAccess;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.web.Shell;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ConcurrentModel;

class GalleryFrameTests {

    private final Shell shell = new Shell("en", List.of(), null, "/", List.of(), null, null, List.of());
    private final ConcurrentModel model = new ConcurrentModel();

    @Test
    void isNotThereOnADatabaseOfOnesOwn() {
        assertThatThrownBy(() -> show(false)).isInstanceOf(NotFound.class);
    }

    @Test
    void navigatesAmongItsPages() {
        show(true);
        assertThat(model.getAttribute("shell"))
                .isInstanceOfSatisfying(
                        Shell.class,
                        framed -> assertThat(framed.navigation())
                                .extracting(Shell.Link::href)
                                .contains("/gallery", "/gallery/lists"));
    }

    private void show(boolean embedded) {
        var credentials = Arrays.stream(DatabaseRole.values())
                .collect(Collectors.toMap(role -> role, role -> new Credentials(role.name(), "x")));
        var messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        new GalleryFrame(new DatabaseAccess("jdbc:postgresql://none/none", credentials, embedded), messages)
                .frame(shell, new MockHttpServletRequest("GET", "/gallery/lists"), Locale.ENGLISH, model);
    }
}
