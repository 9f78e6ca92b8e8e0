package mk.infocenter.alliances.mail;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mk.infocenter.alliances.keys.KeyRing;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is remembered of addresses, by keyed hash alone (HMAC-SHA-256): who unsubscribed from what, and which ones do not
 * exist. Who has a copy of the database but not the keys can't even try addresses out.
 */
@Component
class Addresses {

    private static final String HMAC = "HmacSHA256";
    private static final String PURPOSE = "mail-address-key";

    private final JdbcClient database;
    private final KeyRing keys;
    private volatile @Nullable SecretKeySpec key;

    Addresses(@Qualifier("workerPool") HikariDataSource workerPool, KeyRing keys) {
        database = JdbcClient.create(workerPool);
        this.keys = keys;
    }

    /** The same for each spelling that reaches the same mailbox, as far as case and space go. */
    String hash(String address) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key());
            var normalized = address.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(normalized));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }

    void unsubscribe(Subscription subscription) {
        database.sql("insert into mail_unsubscription (address_hash, tenant, list) values (:address, :tenant, :list)"
                        + " on conflict do nothing")
                .paramSource(subscription)
                .update();
    }

    void subscribe(Subscription subscription) {
        database.sql("delete from mail_unsubscription"
                        + " where address_hash = :address and tenant = :tenant and list = :list")
                .paramSource(subscription)
                .update();
    }

    boolean unsubscribed(Subscription subscription) {
        return database.sql("select exists (select from mail_unsubscription"
                        + " where address_hash = :address and tenant = :tenant and list = :list)")
                .paramSource(subscription)
                .query(Boolean.class)
                .single();
    }

    /** Remembers that no mail reaches the address; a code of RFC 3463 or RFC 5321 says why. */
    void unreachable(String hash, String code) {
        database.sql("insert into mail_unreachable (address_hash, code) values (:hash, :code)"
                        + " on conflict (address_hash) do update set code = excluded.code, since = now()")
                .param("hash", hash)
                .param("code", code)
                .update();
    }

    boolean isUnreachable(String hash) {
        return database.sql("select exists (select from mail_unreachable where address_hash = :hash)")
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    /** Made once for all nodes; the first one to write it wins. */
    private SecretKeySpec key() {
        var known = key;
        if (known == null) {
            var fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            database.sql("insert into mail_key (purpose, sealed) values (:purpose, :sealed) on conflict do nothing")
                    .param("purpose", PURPOSE)
                    .param("sealed", keys.seal(fresh, PURPOSE))
                    .update();
            var sealed = database.sql("select sealed from mail_key where purpose = :purpose")
                    .param("purpose", PURPOSE)
                    .query(String.class)
                    .single();
            known = new SecretKeySpec(keys.open(sealed, PURPOSE), HMAC);
            key = known;
        }
        return known;
    }
}
