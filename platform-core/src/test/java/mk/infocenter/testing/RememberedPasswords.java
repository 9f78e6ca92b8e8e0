package mk.infocenter.testing;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The platform's own passwords, hashed once each: hashing is slow on purpose, and most tests give many accounts one
 * password. What does not match is never remembered, so whoever guesses waits as long as ever.
 */
public final class RememberedPasswords implements PasswordEncoder {

    private final PasswordEncoder encoder;
    private final Map<String, String> hashes = new ConcurrentHashMap<>();
    private final Set<String> right = ConcurrentHashMap.newKeySet();

    private RememberedPasswords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** Puts itself before the encoder of the application. */
    public static final class Everywhere implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof PasswordEncoder encoder ? new RememberedPasswords(encoder) : bean;
        }
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return hashes.computeIfAbsent(String.valueOf(password), _ -> String.valueOf(encoder.encode(password)));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        var both = password + " " + hash;
        if (right.contains(both)) {
            return true;
        }
        var matches = encoder.matches(password, hash);
        if (matches) {
            right.add(both);
        }
        return matches;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
