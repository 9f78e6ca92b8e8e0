package mk.infocenter.alliances.archives;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.database.EmbeddedDatabase;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.keys.SealedColumn;
import mk.infocenter.alliances.keys.SigningKeysOf;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Another deployment on a server of its own, with keys of its own; empty of the tenant that a test reads in. */
public final class OtherDeployment {

    /** Starting one takes seconds, so the tests of this process share one for each changelog. */
    private static final Map<String, OtherDeployment> STARTED = new ConcurrentHashMap<>();

    private static final KeyRing RING = KeyRing.temporary();

    private final EmbeddedDatabase database = EmbeddedDatabase.temporary();
    private final ArchiveImport imports;

    /** Its word is taken, under this name. */
    public static final String NAME = "A second server";

    /** Names its key to the deployment of the tests. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Known {

        @Bean
        DynamicPropertyRegistrar knownDeployment() {
            return properties -> properties.add(
                    "alliances.leaving.verifiers.[" + NAME + "]",
                    () -> SigningKeysOf.ring(RING).publicKey());
        }
    }

    /** The one with the tables of this changelog. */
    public static OtherDeployment of(String changelog, List<SealedColumn> columns) {
        return STARTED.computeIfAbsent(changelog, key -> {
            try {
                var started = new OtherDeployment(key, columns);
                Runtime.getRuntime().addShutdownHook(new Thread(started.database::close, "other-database-closer"));
                return started;
            } catch (LiquibaseException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private OtherDeployment(String changelog, List<SealedColumn> columns) throws LiquibaseException {
        var owner = database.access().credentials(DatabaseRole.OWNER);
        var source = new DriverManagerDataSource(database.access().url(), owner.username(), owner.password());
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(source);
        liquibase.setChangeLog(changelog);
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.afterPropertiesSet();
        var seals = new Seals(RING, columns);
        imports = new ArchiveImport(source, seals, new RowFiles(seals));
    }

    ArchiveImport imports() {
        return imports;
    }

    KeyRing ring() {
        return RING;
    }

    /** Reads the archive in, without its key, and gives the signed statement that it did. */
    public String verify(Path archive) throws IOException {
        var imported = imports.run(archive, null, null);
        return new Verification(
                        Verification.FORMAT,
                        imported.manifest(),
                        imported.tenant(),
                        imported.rows(),
                        imported.tables(),
                        imported.withKey(),
                        Instant.now())
                .signed(SigningKeysOf.ring(RING));
    }

    Connection owner() throws SQLException {
        var owner = database.access().credentials(DatabaseRole.OWNER);
        return DriverManager.getConnection(database.access().url(), owner.username(), owner.password());
    }

    /** A fingerprint of all rows of the tenant, by table, read as the owner of the tables; of what is sent by itself none. */
    public static Map<String, String> rows(Connection owner, String tenant) throws SQLException {
        owner.setAutoCommit(false);
        var rows = JdbcClient.create(new SingleConnectionDataSource(owner, true));
        rows.sql("select set_config('app.whole', :tenant, true) || set_config('timezone', 'UTC', true)")
                .param("tenant", tenant)
                .query(String.class)
                .single();
        var prints = new TreeMap<String, String>();
        for (var table : Catalogue.tables(rows)) {
            prints.put(
                    table.name(),
                    rows.sql("select count(*) || ' ' || coalesce(md5(string_agg(line, '|' order by line)), '') from ("
                                    + "select to_jsonb(t)::text as line from " + table.quoted()
                                    + " t where " + table.tenant() + " = :tenant) lines")
                            .param("tenant", tenant)
                            .query(String.class)
                            .single());
        }
        owner.rollback();
        prints.remove("webhook_delivery");
        return prints;
    }
}
