package mk.infocenter.alliances.identity.factors;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import org.springframework.stereotype.Service;

/** Ten codes for the day on which the second factor is lost, shown once and kept as hashes. */
@Service
public class RecoveryCodes {

    /** From so many on, people are told to make new ones. */
    public static final int FEW = 3;

    static final int COUNT = 10;
    private static final int BYTES = 10;

    private final RecoveryCodeRows rows;
    private final ScopedWork work;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(RecoveryCodeRows rows, ScopedWork work, Clock clock) {
        this.rows = rows;
        this.work = work;
        this.clock = clock;
    }

    /** Makes new ones in place of all others; nobody can read them again after this. */
    public List<String> renew(UUID account) {
        var codes = Stream.generate(this::code).limit(COUNT).toList();
        work.in(new Scope.Identity(), () -> {
            rows.deleteOf(account);
            codes.forEach(code -> rows.save(new RecoveryCode(account, hash(code))));
            return COUNT;
        });
        return codes;
    }

    /** How many are still good. */
    public int left(UUID account) {
        return work.in(new Scope.Identity(), () -> rows.countByAccountIdAndUsedAtIsNull(account));
    }

    public void remove(UUID account) {
        work.in(new Scope.Identity(), () -> {
            rows.deleteOf(account);
            return account;
        });
    }

    /** Whether the code was good; now it is not any more. */
    boolean use(UUID account, String code) {
        return work.in(new Scope.Identity(), () -> rows.use(account, hash(code), clock.instant())) == 1;
    }

    private String code() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base32.encode(bytes).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** However it was written down. */
    private static byte[] hash(String code) {
        try {
            var plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
            return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
