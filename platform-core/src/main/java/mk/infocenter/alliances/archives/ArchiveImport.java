package mk.infocenter.alliances.archives;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mk.infocenter.alliances.identity.AccountProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Reads an archive into a deployment where the organization has no rows, as the owner of the tables and in one
 * transaction, then writes it again from what was read and compares: where a byte differs, nothing is kept.
 */
@Component
class ArchiveImport {

    private final DataSource owner;
    private final Seals seals;
    private final RowFiles files;

    ArchiveImport(@LiquibaseDataSource DataSource owner, Seals seals, RowFiles files) {
        this.owner = owner;
        this.seals = seals;
        this.files = files;
    }

    /** What came in without a difference. */
    record Imported(String manifest, String tenant, long rows, int tables, boolean withKey) {}

    Imported run(Path file, @Nullable String trustedKey, @Nullable ArchiveKey key) throws IOException {
        try (var archive = ArchiveFile.open(file, trustedKey)) {
            if (key != null && !key.check().equals(archive.manifest().keyCheck())) {
                throw new ArchiveRefused("key", "");
            }
            return inOneTransaction(archive, key);
        }
    }

    private Imported inOneTransaction(ArchiveFile archive, @Nullable ArchiveKey key) throws IOException {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            try {
                var imported = load(database, archive, key);
                connection.commit();
                return imported;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IOException("The archive can't be read in", e);
        }
    }

    private Imported load(JdbcClient database, ArchiveFile archive, @Nullable ArchiveKey key) throws IOException {
        var manifest = archive.manifest();
        var tenant = manifest.tenant();
        // The owner is under row-level security as well: this is the one organization whose rows it may touch.
        database.sql("select set_config('app.whole', :tenant, true) || set_config('timezone', 'UTC', true)")
                .param("tenant", tenant)
                .query(String.class)
                .single();
        var tables = Catalogue.tables(database);
        refuseUnknown(manifest, tables);
        refuseRows(database, tables, tenant);
        var references = Catalogue.references(database, tables);
        // Rows may refer to later ones, also of their own table, so keys are checked when all are there.
        references.forEach(reference -> alter(database, reference, "deferrable initially deferred"));
        loadAccounts(database, archive, key);
        for (var table : tables) {
            loadTable(database, archive, table, key);
        }
        database.sql("set constraints all immediate").update();
        references.forEach(reference -> alter(database, reference, "not deferrable"));
        continueNumbers(database);
        compare(database, manifest, tables, key);
        return new Imported(archive.hash(), tenant, manifest.rows(), tables.size(), key != null);
    }

    private static void refuseUnknown(Manifest manifest, List<TenantTable> tables) {
        var known = tables.stream().map(RowFiles::nameOf).collect(Collectors.toSet());
        for (var member : manifest.members()) {
            if (member.name().startsWith("rows/") && !known.contains(member.name())) {
                throw new ArchiveRefused("unknown-table", member.name());
            }
        }
    }

    private static void refuseRows(JdbcClient database, List<TenantTable> tables, String tenant) {
        for (var table : tables) {
            if (database.sql(
                            "select exists (select from " + table.quoted() + " where " + table.tenant() + " = :tenant)")
                    .param("tenant", tenant)
                    .query(Boolean.class)
                    .single()) {
                throw new ArchiveRefused("not-empty", table.name());
            }
        }
    }

    private static void alter(JdbcClient database, Catalogue.Reference key, String how) {
        database.sql("alter table %s alter constraint %s %s".formatted(key.table(), key.name(), how))
                .update();
    }

    /** An account that is here already under its id stays as it is; one without the key gets an address of no mailbox. */
    private static void loadAccounts(JdbcClient database, ArchiveFile archive, @Nullable ArchiveKey key)
            throws IOException {
        archive.lines(member(archive.manifest(), AccountFile.NAME), lines -> {
            for (var text : lines) {
                var line = AccountFile.Line.parse(text);
                var profile = key == null
                        ? new AccountProfile(
                                line.id() + "@sealed.invalid", line.id().toString())
                        : line.open(key);
                if (database.sql("select exists (select from account where email = :email and id <> :id)")
                        .param("email", profile.email())
                        .param("id", line.id())
                        .query(Boolean.class)
                        .single()) {
                    throw new ArchiveRefused("account", line.id().toString());
                }
                database.sql("insert into account (id, version, email, display_name) values (:id, 0, :email, :name)"
                                + " on conflict (id) do nothing")
                        .param("id", line.id())
                        .param("email", profile.email())
                        .param("name", profile.name())
                        .update();
            }
        });
    }

    private void loadTable(JdbcClient database, ArchiveFile archive, TenantTable table, @Nullable ArchiveKey key)
            throws IOException {
        var manifest = archive.manifest();
        var named = manifest.members().stream()
                .filter(member -> member.name().equals(RowFiles.nameOf(table)))
                .findFirst();
        if (named.isEmpty()) {
            return; // a table that is newer than the archive
        }
        archive.lines(
                named.get(),
                lines -> database.sql(table.insert())
                        .param(
                                "rows",
                                lines.stream()
                                        .map(line -> seals.arriving(table.name(), manifest.tenant(), line, key))
                                        .collect(Collectors.joining(",", "[", "]")))
                        .update());
    }

    /** Numbers that the database gives go on behind those that came in. */
    private static void continueNumbers(JdbcClient database) {
        var identities = database.sql("""
                        select quote_ident(c.relname) || '|' || quote_ident(a.attname) || '|'
                               || pg_get_serial_sequence(quote_ident(c.relname), a.attname)
                        from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where a.attidentity <> '' and not a.attisdropped and c.relkind in ('r', 'p')
                          and c.relnamespace = current_schema()::regnamespace
                        """).query(String.class).list();
        for (var identity : identities) {
            var parts = identity.split("\\|", 3);
            database.sql("""
                            select setval('%3$s', greatest((select last_value from %3$s),
                              (select coalesce(max(%2$s), 1) from %1$s)))
                            """.formatted((Object[]) parts)).query(Long.class).single();
        }
    }

    private void compare(JdbcClient database, Manifest manifest, List<TenantTable> tables, @Nullable ArchiveKey key)
            throws IOException {
        for (var table : tables) {
            var again = files.write(database, table, manifest.tenant(), key, OutputStream.nullOutputStream());
            var known =
                    manifest.members().stream().anyMatch(member -> member.name().equals(again.name()));
            if (known ? !manifest.members().contains(again) : again.rows() > 0) {
                throw new ArchiveRefused("difference", table.name());
            }
        }
        if (key != null) {
            var again = AccountFile.write(
                    AccountFile.referred(database, tables, manifest.tenant()),
                    profiles(database),
                    key,
                    OutputStream.nullOutputStream());
            if (!manifest.members().contains(again)) {
                throw new ArchiveRefused("difference", AccountFile.NAME);
            }
        }
    }

    private static Function<List<UUID>, Map<UUID, AccountProfile>> profiles(JdbcClient database) {
        return ids -> database
                .sql("select id, email, display_name from account where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new AccountProfile(row.getString("email"), row.getString("display_name"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Manifest.Member member(Manifest manifest, String name) {
        return manifest.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ArchiveRefused("no-archive", name + " is missing"));
    }
}
