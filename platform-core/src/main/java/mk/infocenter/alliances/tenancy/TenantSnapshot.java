package mk.infocenter.alliances.tenancy;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Reads all rows of the tenant in scope as they were at one moment, whoever writes meanwhile; it writes nothing. */
@Component
public class TenantSnapshot {

    private final DataSource dataSource;

    TenantSnapshot(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What is done with the rows; large results are read with a fetch size. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(JdbcClient rows) throws IOException;
    }

    public <T> T read(Reading<T> reading) throws IOException {
        try (var connection = scoped().snapshot(TenantContext.requiredTenant())) {
            var only = new SingleConnectionDataSource(connection, true);
            try {
                return reading.of(JdbcClient.create(only));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IOException("The rows can't be read", e);
        }
    }

    /** Whatever counts or watches statements stands around it. */
    private ScopedDataSource scoped() throws SQLException {
        return dataSource.unwrap(ScopedDataSource.class);
    }
}
