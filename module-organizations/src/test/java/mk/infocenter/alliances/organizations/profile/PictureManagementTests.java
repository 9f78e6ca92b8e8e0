package mk.infocenter.alliances.organizations.profile;

import static mk.infocenter.alliances.organizations.OrganizationFixtures.as;
import static mk.infocenter.alliances.organizations.OrganizationFixtures.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.files.FileManagement;
import mk.infocenter.alliances.files.FileSamples;
import mk.infocenter.alliances.files.FileType;
import mk.infocenter.alliances.files.Uploads;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pictures that everybody sees, of one organization. */
@PlatformTest
class PictureManagementTests {

    private static final LocalizedText WORDS = LocalizedText.of("Состанок", "Takim", "A meeting");

    @Autowired
    TenantFixtures tenants;

    @Autowired
    OrganizationFixtures organizations;

    @Autowired
    PictureManagement pictures;

    @Autowired
    FileManagement files;

    @Autowired
    Uploads uploads;

    String own = "";
    String other = "";

    @BeforeEach
    void twoOrganizations() {
        own = organizations.organization();
        other = organizations.organization();
    }

    @Test
    void visitorsSeeItUntilItIsRemoved() {
        var id = add(own, WORDS);
        var picture = published(own).getFirst();
        assertThat(picture.words()).isEqualTo(WORDS);
        assertThat(visiting(own, () -> files.openPublished(picture.file()))
                        .file()
                        .type())
                .isEqualTo(FileType.PNG);
        doing(Role.STAFF, own, () -> pictures.remove(id));
        assertThat(published(own)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> visiting(own, () -> files.openPublished(picture.file())));
    }

    /** The file of a picture can't be taken away from it, which would leave a hole in the public page. */
    @Test
    void itsFileGoesWithItAlone() {
        add(own, WORDS);
        var picture = published(own).getFirst();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> doing(Role.ADMINISTRATOR, own, () -> files.remove(picture.file())));
        assertThat(visiting(own, () -> files.openPublished(picture.file()))
                        .file()
                        .type())
                .isEqualTo(FileType.PNG);
    }

    @Test
    void nobodySeesTheOneOfASuspendedOrganization() {
        add(own, WORDS);
        tenants.suspend(own);
        assertThat(published(own)).isEmpty();
    }

    /** Nothing is kept of a picture without words, not even its file. */
    @Test
    void aPictureHasWords() throws Exception {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> add(own, LocalizedText.EMPTY))
                .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("words"));
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> add(own, LocalizedText.of("x".repeat(Picture.LONGEST + 1), "", "")));
        try (var app = RawSql.as(DatabaseRole.APP, own)) {
            assertThat(app.count("file")).isZero();
        }
    }

    @Test
    void thereIsAnEndOfThem() {
        for (var number = 0; number < PictureManagement.MOST; number++) {
            add(own, WORDS);
        }
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> add(own, WORDS))
                .satisfies(wrong -> assertThat(wrong.message()).isEqualTo("picture.too-many"));
    }

    @Test
    void picturesOfOthersAreTheirs() throws Exception {
        var theirs = add(other, WORDS);
        for (Runnable attempt : List.<Runnable>of(
                () -> pictures.edit(theirs, 0, WORDS), () -> pictures.remove(theirs), () -> pictures.picture(theirs))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> doing(Role.ADMINISTRATOR, own, attempt));
        }
        assertThat(as(Role.STAFF, own, () -> pictures.all())).isEmpty();
        assertThat(published(own)).isEmpty();
        try (var app = RawSql.as(DatabaseRole.APP, own);
                var visitor = RawSql.as(DatabaseRole.PUBLIC)) {
            assertThat(app.count("organization_picture")).isZero();
            assertThat(app.count("organization_picture_aud")).isZero();
            assertThat(visitor.attempt("delete from organization_picture")).isEqualTo(RawSql.DENIED);
            assertThat(visitor.attempt("select 1 from organization_picture_aud"))
                    .isEqualTo(RawSql.DENIED);
        }
    }

    private List<PictureDetails> published(String tenant) {
        return visiting(tenant, () -> pictures.published(tenant));
    }

    private static <T> T visiting(String tenant, TenantContext.Work<T, RuntimeException> work) {
        return TenantContext.in(new Scope.Public(tenant), work);
    }

    private UUID add(String tenant, LocalizedText words) {
        return as(Role.STAFF, tenant, () -> {
            var content = new ByteArrayInputStream(FileSamples.picture("png"));
            try (var checked = uploads.receive(content, "meeting.png", FileType.PICTURES, PictureManagement.SIDE)) {
                return pictures.add(checked, words);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
