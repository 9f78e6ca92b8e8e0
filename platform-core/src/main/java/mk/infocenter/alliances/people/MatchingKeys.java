package mk.infocenter.alliances.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keyed hashes (HMAC-SHA-256) by which the tenant tells whether two values are the same without keeping either, each
 * under a key for one purpose, such as one petition. When that key is destroyed, its hashes mean nothing any more.
 */
@Component
public class MatchingKeys {

    private static final String MAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final JdbcClient database;
    private final KeyRing ring;
    private final SecureRandom random = new SecureRandom();

    MatchingKeys(JdbcClient database, KeyRing ring) {
        this.database = database;
        this.ring = ring;
    }

    /** The hash of a normalized value, in base64; equal values have equal hashes within tenant and purpose. */
    @Transactional
    public String hash(String purpose, String value) {
        return hashes(purpose, List.of(value)).getFirst();
    }

    /** The hashes of many values, in their order. */
    @Transactional
    public List<String> hashes(String purpose, List<String> values) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key(purpose), MAC));
            return values.stream()
                    .map(value -> Base64.getEncoder()
                            .withoutPadding()
                            .encodeToString(mac.doFinal(value.getBytes(StandardCharsets.UTF_8))))
                    .toList();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + MAC, e);
        }
    }

    /** Ends the matching for a purpose for good; the hashes stay, but nothing equals them any more. */
    @Transactional
    public void destroy(String purpose) {
        database.sql("delete from matching_key where tenant_id = :tenant and purpose = :purpose")
                .param("tenant", TenantContext.requiredTenant())
                .param("purpose", purpose)
                .update();
    }

    /** Wraps all keys of the tenant anew that an older key of the ring wrapped; they are few. */
    @Transactional
    public int rewrap() {
        var tenant = TenantContext.requiredTenant();
        var outdated = database.sql("select purpose from matching_key where tenant_id = :tenant"
                        + " and split_part(wrapped, '.', 1) <> :newest for update")
                .param("tenant", tenant)
                .param("newest", ring.newest())
                .query(String.class)
                .list();
        for (var purpose : outdated) {
            database.sql("update matching_key set wrapped = :wrapped where tenant_id = :tenant and purpose = :purpose")
                    .param("wrapped", ring.seal(key(purpose), context(tenant, purpose)))
                    .param("tenant", tenant)
                    .param("purpose", purpose)
                    .update();
        }
        return outdated.size();
    }

    private byte[] key(String purpose) {
        var tenant = TenantContext.requiredTenant();
        return find(tenant, purpose).orElseGet(() -> {
            var fresh = new byte[KEY_BYTES];
            random.nextBytes(fresh);
            // Somebody else may be first; then theirs is the key.
            database.sql("insert into matching_key (tenant_id, purpose, wrapped) values (:tenant, :purpose, :wrapped)"
                            + " on conflict do nothing")
                    .param("tenant", tenant)
                    .param("purpose", purpose)
                    .param("wrapped", ring.seal(fresh, context(tenant, purpose)))
                    .update();
            return find(tenant, purpose).orElseThrow();
        });
    }

    private Optional<byte[]> find(String tenant, String purpose) {
        return database.sql("select wrapped from matching_key where tenant_id = :tenant and purpose = :purpose")
                .param("tenant", tenant)
                .param("purpose", purpose)
                .query(String.class)
                .optional()
                .map(wrapped -> ring.open(wrapped, context(tenant, purpose)));
    }

    static String context(String tenant, String purpose) {
        return "matching-key/1|" + tenant + "|" + purpose;
    }
}
