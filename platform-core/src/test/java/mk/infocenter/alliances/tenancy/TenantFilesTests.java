package mk.infocenter.alliances.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mk.infocenter.alliances.database.StartFailure;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class TenantFilesTests {

    private static final String GOOD = """
            key: KEY
            name: {mk: Радика, sq: Radika, en: The Radika}
            seat: MK-303
            municipalities: [MK-303, MK-101]
            default-language: mk
            languages: [mk, sq, en]
            modules: [organizations]
            accent: '#34568b'
            """;

    @Autowired
    TenantFiles files;

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    TenantRegistry registry;

    @Autowired
    TenantManagement management;

    @Autowired
    ResourcePatternResolver resources;

    @Autowired
    Validator validator;

    @Autowired
    ScopedWork work;

    @Autowired
    JdbcClient database;

    final String key = TenantFixtures.freshKey();

    @Test
    void aFileCreatesItsTenant() {
        files.apply(file(GOOD));

        assertThat(registry.find(key)).get().satisfies(tenant -> {
            assertThat(tenant.name()).isEqualTo(LocalizedText.of("Радика", "Radika", "The Radika"));
            assertThat(tenant.municipalities()).containsExactly("MK-101", "MK-303");
            assertThat(tenant.languages()).containsExactly("mk", "sq", "en");
            assertThat(tenant.active()).isTrue();
            assertThat(tenant.networkLead()).isFalse();
        });
        assertThat(revisions()).isEqualTo(1);
    }

    @Test
    void isAppliedOnceForEachContent() {
        files.apply(file(GOOD));
        files.apply(file(GOOD));
        assertThat(revisions()).isEqualTo(1);

        files.apply(file(GOOD.replace("#34568b", "#000000").replace(", MK-101", "")));

        assertThat(revisions()).isEqualTo(2);
        assertThat(registry.find(key)).get().satisfies(tenant -> {
            assertThat(tenant.accent()).isEqualTo("#000000");
            assertThat(tenant.municipalities()).containsExactly("MK-303");
        });
    }

    @Test
    void whatPeopleChangedStays() {
        files.apply(file(GOOD));
        fixtures.suspend(key);

        files.apply(file(GOOD));
        assertThat(status()).isEqualTo(TenantStatus.SUSPENDED);

        files.apply(file(GOOD + "# a note\n"));
        assertThat(status()).as("no file says anything about the status").isEqualTo(TenantStatus.SUSPENDED);
    }

    @Test
    void whatOnlyTheFileSaysMayBeLeftOut() {
        files.apply(file(GOOD.replaceAll("(?m)^(municipalities|modules):.*\n", "")));

        assertThat(registry.find(key)).get().satisfies(tenant -> {
            assertThat(tenant.municipalities()).isEmpty();
            assertThat(tenant.modules()).isEmpty();
        });
    }

    @Test
    void allFilesOfTheDirectoryAreAppliedAtStart(@TempDir Path directory) throws Exception {
        var second = TenantFixtures.freshKey();
        Files.writeString(directory.resolve("b.yaml"), GOOD.replace("KEY", second));
        Files.writeString(directory.resolve("a.yaml"), GOOD.replace("KEY", key));
        Files.writeString(directory.resolve("notes.txt"), "no tenant");
        var started = new TenantFiles(resources, directory.toUri() + "*.yaml", validator, management);

        started.start();

        assertThat(started.isRunning()).isTrue();
        assertThat(registry.find(key)).isPresent();
        assertThat(registry.find(second)).isPresent();
    }

    @Test
    void aDeploymentMayHaveNoFiles(@TempDir Path directory) {
        assertThatCode(() -> new TenantFiles(resources, directory.toUri() + "*.yaml", validator, management).start())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # in the good file       | instead                    | refused
                    seat: MK-303             | seat: MK-303\\ncolour: red  | colour: is unknown
                    '#34568b'                | green                      | accent: green does not match #[0-9a-f]{6}
                    '#34568b'                | '#34568B'                  | accent: #34568B does not match #[0-9a-f]{6}
                    accent: '#34568b'        | # none                     | accent: is missing
                    {mk: Радика,             | {                          | name: missing name (MK)
                    name: {                  | # {                        | name: is missing
                    {mk: Радика,             | {mk: ,                     | name.mk: is empty (line 2)
                    {mk: Радика,             | {mk: Радика, mk: Друга,    | name: Duplicate Object property "mk" (line 2)
                    seat: MK-303             | seat: MK-999               | seat: unknown municipality (MK-999)
                    seat: MK-303             | seat:                      | seat: is missing
                    [MK-303, MK-101]         | [MK-303, Дебар]            | municipalities: unknown municipality (Дебар)
                    [MK-303, MK-101]         | [MK-303, null]             | municipalities: is empty (line 4)
                    [MK-303, MK-101]         | MK-303                     | municipalities: has another form than expected (line 4)
                    default-language: mk     | default-language: de       | default-language: not offered (de)
                    [mk, sq, en]             | [mk, shqip]                | languages: shqip does not match [a-z]{2}
                    [mk, sq, en]             | []                         | languages: is missing
                    [mk, sq, en]             | [mk, sq                    | languages: while parsing a flow sequence, expected ',' or ']', but got : (line 7)
                    seat: MK-303             | '\tseat: MK-303'           | name: while scanning for the next token, found character
                    key: KEY                 | key: audit                 | key: reserved (audit)
                    key: KEY                 | key: KEY_1                 | key: KEY_1 does not match [a-z][a-z0-9-]{1,29}
                    key: KEY                 | key: k                     | key: k does not match [a-z][a-z0-9-]{1,29}
                    key: KEY                 | key:                       | key: is missing
                    seat: MK-303             | network-lead: perhaps      | network-lead: has another form than expected (line 3)
                    """)
    void aWrongFileStopsTheStartInOneLine(String good, String wrong, String refused) {
        var content = GOOD.replace(good, wrong.replace("\\n", "\n"));
        assertThat(content).as("the good file").isNotEqualTo(GOOD);

        assertRefused(content, refused.replace("KEY", key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "null", "---\n", "radika", "[]", "- key: radika\n"})
    void aFileThatIsNoTenantStopsTheStartInOneLine(String content) {
        assertRefused(content, "the file: ");
    }

    private void assertRefused(String content, String refused) {
        assertThatThrownBy(() -> files.apply(file(content)))
                .asInstanceOf(type(StartFailure.class))
                .satisfies(failure -> {
                    assertThat(failure).hasMessageStartingWith("tenants/wrong.yaml: " + refused);
                    assertThat(failure.line()).hasLineCount(1).doesNotContain("Exception", "java", "Token", "mk.info");
                });
        assertThat(registry.find(key)).isEmpty();
    }

    private Resource file(String content) {
        return new ByteArrayResource(content.replace("KEY", key).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "wrong.yaml";
            }
        };
    }

    private TenantStatus status() {
        return registry.find(key).orElseThrow().status();
    }

    private long revisions() {
        return work.in(
                new Scope.Tenant(key),
                () -> database.sql("select count(*) from tenant_aud")
                        .query(Long.class)
                        .single());
    }
}
