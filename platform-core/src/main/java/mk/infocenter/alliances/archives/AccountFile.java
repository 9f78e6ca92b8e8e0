package mk.infocenter.alliances.archives;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mk.infocenter.alliances.identity.AccountProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The accounts that rows of the tenant refer to. An account belongs to a person and not to the organization, so only its
 * address and name travel, sealed; a password and factors never do.
 */
final class AccountFile {

    static final String NAME = "accounts.jsonl";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern LINE = Pattern.compile("\\{\"id\":\"([0-9a-f-]{36})\",\"sealed\":\"([^\"]+)\"}");

    private AccountFile() {}

    /** One line of the file. */
    record Line(UUID id, String sealed) {

        static Line parse(String text) {
            Matcher parts = LINE.matcher(text);
            if (!parts.matches()) {
                throw new ArchiveRefused("member", NAME);
            }
            return new Line(UUID.fromString(parts.group(1)), parts.group(2));
        }

        AccountProfile open(ArchiveKey key) {
            return JSON.readValue(key.open(sealed, context(id)), AccountProfile.class);
        }

        @Override
        public String toString() {
            return "{\"id\":\"" + id + "\",\"sealed\":\"" + sealed + "\"}";
        }
    }

    /** Whom the rows refer to, in the order of their ids as text. */
    static List<UUID> referred(JdbcClient rows, List<TenantTable> tables, String tenant) {
        var found = new TreeSet<String>();
        for (var reference : Catalogue.references(rows, tables)) {
            if (!reference.account().isEmpty()) {
                found.addAll(rows.sql("select distinct %1$s::text from %2$s where %3$s = :tenant and %1$s is not null"
                                .formatted(reference.account(), reference.table(), reference.tenant()))
                        .param("tenant", tenant)
                        .query(String.class)
                        .list());
            }
        }
        return found.stream().map(UUID::fromString).toList();
    }

    static Manifest.Member write(
            List<UUID> ids,
            Function<List<UUID>, Map<UUID, AccountProfile>> profiles,
            ArchiveKey key,
            OutputStream target)
            throws IOException {
        var measured = new Measured(target);
        var known = profiles.apply(ids);
        for (var id : ids) {
            @Nullable AccountProfile profile = known.get(id);
            if (profile != null) {
                var line = new Line(id, key.seal(JSON.writeValueAsBytes(profile), context(id)));
                measured.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return measured.member(NAME, ids.size());
    }

    private static String context(UUID account) {
        return "account|" + account;
    }
}
