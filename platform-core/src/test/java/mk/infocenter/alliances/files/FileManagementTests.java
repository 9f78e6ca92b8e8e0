package mk.infocenter.alliances.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.people.PersonErasure;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantFixtures;
import mk.infocenter.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class FileManagementTests {

    private final LocalDate today = LocalDate.now(Dates.ZONE);

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    FileManagement files;

    @Autowired
    FileUpkeep upkeep;

    @Autowired
    Uploads uploads;

    @Autowired
    PersonErasure erasure;

    @Autowired
    ScopedWork work;

    private String tenant = "";
    private Owner person = new Owner("person", new UUID(0, 0));

    @BeforeEach
    void aPersonThatHoldsFiles() {
        tenant = fixtures.tenant();
        person = new Owner("person", fixtures.citizen(tenant));
    }

    @Test
    void whatWasAddedIsHandedOutAgain() {
        var content = new byte[700_001];
        new Random(1).nextBytes(content);
        for (var at = 0; at < content.length; at++) {
            content[at] = (byte) ('a' + (content[at] & 15));
        }
        var plain = add(content, "plain.txt", null);
        var sealed = add(content, "sealed.txt", personal(Set.of()));

        assertThat(read(plain.id())).isEqualTo(content);
        assertThat(read(sealed.id())).isEqualTo(content);
        assertThat(in(() -> files.page(person, null, 10)))
                .extracting(FileSummary::name)
                .containsExactly("sealed.txt", "plain.txt");
        assertThat(in(() -> files.page(person, sealed.id(), 10))).hasSize(1);
    }

    @Test
    void nothingOfAFileWithPersonalDataIsReadableInTheDatabase() throws SQLException {
        add("kanarinec".getBytes(StandardCharsets.UTF_8), "kanarinec.txt", personal(Set.of()));
        try (var own = RawSql.as(DatabaseRole.APP, tenant)) {
            for (var table : List.of("file", "file_aud", "file_chunk", "file_key")) {
                var rows = own.rows("select to_jsonb(t)::text from " + table + " t");
                assertThat(rows).as(table).isNotEmpty();
                assertThat(rows.toString())
                        .as(table)
                        .doesNotContain(
                                "kanarinec", HexFormat.of().formatHex("kanarinec".getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    @Test
    void anotherTenantsFilesAreNotThere() {
        var theirs = add(FileSamples.pdf(), "a.pdf", null).id();
        tenant = fixtures.tenant();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read(theirs));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> in(() -> files.remove(theirs)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> in(() -> files.page(person, null, 10)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> add(FileSamples.pdf(), "a.pdf", null));
    }

    @Test
    void aRemovedFileComesBackWithinADayAndIsForgottenAfterIt() throws SQLException {
        var file = add(FileSamples.pdf(), "a.pdf", null).id();
        in(() -> files.remove(file));
        assertThat(in(() -> files.page(person, null, 10))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read(file));

        in(() -> files.restore(file));
        assertThat(read(file)).isEqualTo(FileSamples.pdf());
        in(() -> files.remove(file));
        assertThat(in(() -> upkeep.run(today))).isZero();

        TestClock.advance(FileUpkeep.GRACE.plusMinutes(1));
        try {
            assertThat(in(() -> upkeep.run(today))).isOne();
        } finally {
            TestClock.reset();
        }
        try (var own = RawSql.as(DatabaseRole.APP, tenant)) {
            assertThat(own.count("file")).isZero();
            assertThat(own.count("file_chunk")).isZero();
            assertThat(own.rows("select sha256 from file_aud where revtype = 2"))
                    .as("the history names the hash")
                    .hasSize(1)
                    .doesNotContainNull();
        }
    }

    @Test
    void anUploadThatNoRecordTakesIsForgotten() {
        var taken = keep().id();
        var left = keep().id();
        in(() -> work.in(new Scope.Tenant(tenant), () -> {
            files.attach(person, List.of(taken));
            return taken;
        }));
        TestClock.advance(FileUpkeep.GRACE.plusMinutes(1));
        try {
            assertThat(in(() -> upkeep.run(today))).isOne();
        } finally {
            TestClock.reset();
        }
        assertThat(read(taken)).isNotEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read(left));
    }

    @Test
    void aFileIsForgottenBehindItsLastDay() {
        var file = add(FileSamples.pdf(), "a.pdf", personal(Set.of())).id();
        assertThat(in(() -> upkeep.run(today.plusDays(30)))).isZero();
        assertThat(in(() -> upkeep.run(today.plusDays(31)))).isOne();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read(file));
    }

    @Test
    void aFileGoesWithAPersonWhomItNames() throws SQLException {
        add(FileSamples.pdf(), "a.pdf", personal(Set.of(person.id())));
        TenantContext.in(new Scope.Tenant(tenant), new Actor(null, Role.ADMINISTRATOR), () -> {
            erasure.erase(person.id(), new Reason("Asked for"));
            return tenant;
        });
        try (var own = RawSql.as(DatabaseRole.APP, tenant)) {
            assertThat(own.count("file_key")).isZero();
            assertThat(own.count("file_chunk")).isZero();
        }
    }

    @Test
    void visitorsHaveWhatIsPublishedAndNothingElse() {
        var file = add(FileSamples.pdf(), "a.pdf", null).id();
        var sealed = add(FileSamples.pdf(), "b.pdf", personal(Set.of())).id();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readAsVisitor(file));

        in(() -> {
            files.publish(person, true);
            return file;
        });
        assertThat(readAsVisitor(file)).isEqualTo(FileSamples.pdf());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readAsVisitor(sealed));

        in(() -> files.remove(file));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readAsVisitor(file));
        in(() -> files.restore(file));
        assertThatExceptionOfType(NotFound.class)
                .as("what came back is not public by itself")
                .isThrownBy(() -> readAsVisitor(file));
    }

    private FileSummary keep() {
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(null, Role.STAFF), () -> {
            try (var checked =
                    uploads.receive(new ByteArrayInputStream(FileSamples.pdf()), "a.pdf", FileType.DOCUMENTS)) {
                return files.upload(checked, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private FileSummary add(byte[] content, String name, @Nullable PersonalContent personal) {
        return in(() -> {
            try (var checked = uploads.receive(new ByteArrayInputStream(content), name, FileType.DOCUMENTS)) {
                return files.add(person, checked, personal);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private PersonalContent personal(Set<UUID> people) {
        return new PersonalContent(people, "contact", today.plusDays(30));
    }

    private byte[] read(UUID file) {
        return in(() -> content(files.open(file)));
    }

    private byte[] readAsVisitor(UUID file) {
        return TenantContext.in(new Scope.Public(tenant), Actor.VISITOR, () -> content(files.openPublished(file)));
    }

    private static byte[] content(FileManagement.Download download) {
        try (var content = download.content().open()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T in(Supplier<T> act) {
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(null, Role.STAFF), act::get);
    }
}
