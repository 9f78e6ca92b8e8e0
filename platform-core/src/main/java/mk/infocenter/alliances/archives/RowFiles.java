package mk.infocenter.alliances.archives;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of a tenant in one table as lines of JSON, few at a time in memory. */
@Component
class RowFiles {

    private static final int FETCH = 200;

    private final Seals seals;

    RowFiles(Seals seals) {
        this.seals = seals;
    }

    static String nameOf(TenantTable table) {
        return "rows/" + table.name() + ".jsonl";
    }

    Manifest.Member write(
            JdbcClient rows, TenantTable table, String tenant, @Nullable ArchiveKey key, OutputStream target)
            throws IOException {
        var measured = new Measured(target);
        var count = new long[1];
        try (var lines = new BufferedWriter(new OutputStreamWriter(measured, StandardCharsets.UTF_8))) {
            rows.sql(table.select())
                    .withFetchSize(FETCH)
                    .param("tenant", tenant)
                    .query(row -> {
                        try {
                            lines.write(seals.leaving(table.name(), tenant, row.getString(1), key));
                            lines.write('\n');
                            count[0]++;
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
        return measured.member(nameOf(table), count[0]);
    }
}
