package mk.infocenter.alliances.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.database.TestDatabase;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.keys.SealedColumn;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import mk.infocenter.testing.TenantTables;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class ArchiveTests {

    private static final String CHANGELOG = "classpath:db/changelog/core/master.yaml";

    @TempDir
    Path directory;

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    ArchiveWriter writer;

    @Autowired
    ArchiveImport imports;

    @Autowired
    List<SealedColumn> columns;

    @Autowired
    KeyRing ring;

    @Autowired
    ArchiveSampleRows made;

    String tenant = "";
    ArchiveKey key = ArchiveKey.fresh();

    @BeforeEach
    void anOrganizationWithRowsEverywhere() {
        tenant = fixtures.tenant();
        var administrator = fixtures.member(tenant, Role.ADMINISTRATOR);
        fixtures.sampleRows(tenant, administrator);
        fixtures.citizen(tenant);
        fixtures.invitation(tenant);
        fixtures.open(tenant, fixtures.overseer(Role.OFFICER, null), Role.OFFICER);
        made.await(tenant);
    }

    @Test
    void readIntoAnEmptyDeploymentNothingDiffers() throws Exception {
        var archive = write();
        var imported = other().imports().run(archive, null, key);

        assertThat(imported.tenant()).isEqualTo(tenant);
        assertThat(imported.rows()).isPositive();
        try (var here = TestDatabase.connect(DatabaseRole.OWNER);
                var there = other().owner()) {
            var before = OtherDeployment.rows(here, tenant);
            var after = OtherDeployment.rows(there, tenant);
            // What the ring seals differs under another ring.
            var sealed = columns.stream().map(SealedColumn::table).toList();
            before.keySet().removeAll(sealed);
            after.keySet().removeAll(sealed);
            assertThat(after).isEqualTo(before);
        }
        assertThat(person(other())).as("the other ring opens what travelled").hasSize(32);
        assertRefused("not-empty", () -> other().imports().run(archive, null, key));
    }

    /** A value that came in otherwise, and a column that is not there. */
    @Test
    void aDifferenceIsCaughtAndNothingIsKept() throws Exception {
        var archive = write();
        assertCaught(
                archive,
                "create trigger planted before insert on person_aud for each row execute function planted()",
                "drop trigger planted on person_aud");
        assertCaught(
                archive,
                "alter table person_aud rename sealed to kept",
                "alter table person_aud rename kept to sealed");

        assertThat(other().imports().run(archive, null, key).rows()).isPositive();
    }

    private void assertCaught(Path archive, String plant, String remove) throws SQLException {
        try (var there = other().owner();
                var statement = there.createStatement()) {
            statement.execute("create or replace function planted() returns trigger language plpgsql as"
                    + " $$ begin new.merged_into := new.id; return new; end $$");
            statement.execute(plant);
            try {
                assertRefused("difference", () -> other().imports().run(archive, null, key));
            } finally {
                statement.execute(remove);
            }
            assertThat(OtherDeployment.rows(there, tenant).values()).allMatch(rows -> rows.startsWith("0 "));
        }
    }

    @Test
    void withoutTheKeyTheRowsCanBeVerifiedAndNothingIsRead() throws Exception {
        var archive = write();
        assertThat(other().imports().run(archive, null, null).withKey()).isFalse();
        assertThatThrownBy(() -> person(other())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void everyTableOfTenantsIsInIt() throws Exception {
        try (var owner = TestDatabase.connect(DatabaseRole.OWNER);
                var statement = owner.createStatement()) {
            statement.execute(
                    "create table planted_note (tenant_id text not null references tenant, id integer not null,"
                            + " words text, primary key (tenant_id, id))");
            statement.execute("select protect_tenant_table('planted_note')");
            try {
                statement.execute("select set_config('app.whole', '" + tenant + "', false)");
                statement.execute("insert into planted_note values ('" + tenant + "', 7, 'Забелешка')");
                var archive = write();

                assertThat(member(archive, "rows/planted_note.jsonl"))
                        .isEqualTo("{\"id\": 7, \"words\": \"Забелешка\", \"tenant_id\": \"" + tenant + "\"}\n");
                try (var file = ArchiveFile.open(archive, null)) {
                    var tables = file.manifest().members().stream()
                            .map(Manifest.Member::name)
                            .toList();
                    for (var table : TenantTables.all()) {
                        assertThat(tables.contains("rows/" + table + ".jsonl"))
                                .as(table)
                                .isNotEqualTo(Catalogue.LEFT_OUT.contains(table));
                    }
                }
                assertRefused("unknown-table", () -> other().imports().run(archive, null, key));
            } finally {
                statement.execute("drop table planted_note");
            }
        }
    }

    /** As a value that is one organization's in the whole network needs it. */
    @Test
    void soIsATableThatNamesItsTenantOtherwise() throws Exception {
        try (var owner = TestDatabase.connect(DatabaseRole.OWNER);
                var statement = owner.createStatement()) {
            statement.execute("create table planted_claim (number text primary key, holder text references tenant)");
            statement.execute("grant select on planted_claim to alliances_app");
            try {
                statement.execute("insert into planted_claim values ('7', '" + tenant + "'), ('8', null)");

                assertThat(member(write(), "rows/planted_claim.jsonl"))
                        .isEqualTo("{\"holder\": \"" + tenant + "\", \"number\": \"7\"}\n");
            } finally {
                statement.execute("drop table planted_claim");
            }
        }
    }

    @Test
    void itIsOneMomentWhoeverWritesMeanwhile() throws Exception {
        var file = directory.resolve("moment.zip");
        var late = new UUID[1];
        try (var target = Files.newOutputStream(file)) {
            in(() -> writer.write(key, target, (tables, _) -> {
                if (tables == 1) {
                    late[0] = fixtures.citizen(tenant);
                }
            }));
        }
        assertThat(late[0]).isNotNull();
        assertThat(member(file, "rows/person.jsonl")).doesNotContain(late[0].toString());
        assertThat(member(file, "rows/person_aud.jsonl")).doesNotContain(late[0].toString());
    }

    @Test
    void twoArchivesOfTheSameRowsHaveTheSameRows() throws Exception {
        try (var one = ArchiveFile.open(write(), null);
                var other = ArchiveFile.open(write(), null)) {
            assertThat(withoutDeliveries(other)).isEqualTo(withoutDeliveries(one));
        }
    }

    @Test
    void noSecretLeavesInTheClear() throws Exception {
        var archive = write();

        assertThat(member(archive, "rows/person_key.jsonl")).contains("\"archive.");
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                assertThat(member(archive, entry.getName()))
                        .as(entry.getName())
                        .doesNotContain("citizen.example", "Citizen ", "@example.org")
                        .doesNotContainPattern(ring.sealedForm());
            }
        }
    }

    @Test
    void aSealedColumnThatNobodyDeclaredIsNotLetOut() {
        var seals = new Seals(ring, List.of());
        var row = "{\"wrapped\": \"" + ring.seal(new byte[32], "thing") + "\"}";

        assertThatThrownBy(() -> seals.leaving("thing", tenant, row, key))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("thing");
    }

    @Test
    void whatWasAlteredIsRefused() throws Exception {
        var archive = write();

        assertRefused("member", () -> imports.run(altered(archive, "rows/person.jsonl", "{}\n"), null, key));
        assertRefused("signature", () -> imports.run(altered(archive, "manifest.json", "{}"), null, key));
        assertRefused("member", () -> imports.run(altered(archive, "rows/more.jsonl", "{}\n"), null, key));
        assertRefused("no-archive", () -> imports.run(altered(archive, "manifest.sig", null), null, key));
        assertRefused("signer", () -> imports.run(archive, "another key", key));
        assertRefused("key", () -> imports.run(archive, null, ArchiveKey.fresh()));
    }

    @Test
    void aKeyIsReadAsItWasWritten() {
        var context = "thing|1";
        var value = "words".getBytes(StandardCharsets.UTF_8);
        var copied = ArchiveKey.parse(" " + key.written().toUpperCase(Locale.ROOT) + "\n")
                .orElseThrow();

        assertThat(copied.open(key.seal(value, context), context)).isEqualTo(value);
        assertThat(ArchiveKey.parse("no key")).isEmpty();
        assertRefused("sealed", () -> copied.open(key.seal(value, context), "thing|2"));
    }

    /** Messages to webhooks are sent by themselves meanwhile. */
    private static List<Manifest.Member> withoutDeliveries(ArchiveFile archive) {
        return archive.manifest().members().stream()
                .filter(member -> !member.name().contains("webhook_delivery"))
                .toList();
    }

    private OtherDeployment other() {
        return OtherDeployment.of(CHANGELOG, columns);
    }

    private Path write() throws IOException {
        var file = Files.createTempFile(directory, "archive", ".zip");
        try (var target = Files.newOutputStream(file)) {
            in(() -> writer.write(key, target, (_, _) -> {}));
        }
        return file;
    }

    private interface Work {
        Object run() throws IOException;
    }

    private void in(Work work) throws IOException {
        TenantContext.in(new Scope.Tenant(tenant), Actor.SYSTEM, work::run);
    }

    /** The key of a person of the other deployment, opened by its ring. */
    private byte[] person(OtherDeployment other) throws SQLException {
        try (var owner = other.owner();
                var statement = owner.createStatement()) {
            statement.execute("select set_config('app.whole', '" + tenant + "', false)");
            var row = statement.executeQuery("select id, wrapped from person_key limit 1");
            row.next();
            return other.ring().open(row.getString("wrapped"), "person-key/1|" + tenant + "|" + row.getString("id"));
        }
    }

    private static String member(Path archive, String name) throws IOException {
        try (var zip = new ZipFile(archive.toFile());
                var content = zip.getInputStream(zip.getEntry(name))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A copy in which one member is another, or missing where its content is null. */
    private Path altered(Path archive, String name, @Nullable String content) throws IOException {
        var copy = Files.createTempFile(directory, "altered", ".zip");
        try (var zip = new ZipFile(archive.toFile());
                var target = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var entry : Collections.list(zip.entries())) {
                if (!entry.getName().equals(name)) {
                    target.putNextEntry(new ZipEntry(entry.getName()));
                    zip.getInputStream(entry).transferTo(target);
                }
            }
            if (content != null) {
                target.putNextEntry(new ZipEntry(name));
                target.write(content.getBytes(StandardCharsets.UTF_8));
            }
        }
        return copy;
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatExceptionOfType(ArchiveRefused.class)
                .isThrownBy(work)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
