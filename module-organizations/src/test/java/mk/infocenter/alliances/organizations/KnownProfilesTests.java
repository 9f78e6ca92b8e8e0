package mk.infocenter.alliances.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import mk.infocenter.alliances.database.StartFailure;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.DefaultResourceLoader;

class KnownProfilesTests {

    private final UUID id = UUID.randomUUID();

    @TempDir
    Path directory;

    @Test
    void aDeploymentMayKnowNobody() throws IOException {
        assertThat(profiles(null).of("radika", id)).isEmpty();
        assertThat(profiles("{}").of("radika", id)).isEmpty();
    }

    @Test
    void factsBecomeAProfileOfTheFirstVersion() throws IOException {
        var known = profiles("""
                radika:
                  themes: [CULTURE]
                  founded: 1999
                  summary: {mk: Позната}
                """);

        assertThat(known.of("radika", id)).get().satisfies(profile -> {
            assertThat(profile.id()).isEqualTo(id);
            assertThat(profile.version()).isZero();
            assertThat(profile.about().summary()).isEqualTo(LocalizedText.of("Позната", "", ""));
            assertThat(profile.about().themes()).containsExactly(Theme.CULTURE);
            assertThat(profile.legal().founded()).isEqualTo(1999);
            assertThat(profile.contact()).isEqualTo(Profile.Contact.NONE);
        });
        assertThat(known.of("ced", id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"radika: {founded: 1999}", "radika: {themes: [CULTURE]}", "radika: {summary: {}}", "radika: {}"})
    void anyFactMayBeUnknown(String content) throws IOException {
        assertThat(profiles(content).of("radika", id)).get().satisfies(profile -> new Organization().describe(profile));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "radika: {themes: [DANCING]}",
                "radika: {colour: red}",
                "radika: {themes: [null]}",
                "radika: {summary: {mk: null}}",
                "radika: [",
                "radika",
                "",
                "- radika"
            })
    void aWrongFileStopsTheStartInOneLine(String content) {
        assertThatThrownBy(() -> profiles(content))
                .isInstanceOfSatisfying(
                        StartFailure.class,
                        failure -> assertThat(failure.line())
                                .startsWith("Alliances did not start: organizations/profiles.yaml can't be read: ")
                                .hasLineCount(1));
    }

    /** Reads the content as the file of a deployment, null for none. */
    private KnownProfiles profiles(@Nullable String content) throws IOException {
        if (content != null) {
            Files.createDirectories(directory.resolve("organizations"));
            Files.writeString(directory.resolve("organizations/profiles.yaml"), content);
        }
        try (var deployment = new URLClassLoader(new URL[] {directory.toUri().toURL()}, null)) {
            return new KnownProfiles(new DefaultResourceLoader(deployment));
        }
    }
}
