package mk.infocenter.alliances.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Finds and creates accounts, always in the scope of identity, which is the only one that reaches them. */
@Service
public class Accounts implements UserDetailsService {

    /** Shortest password that is accepted, in characters (NIST SP 800-63B asks for at least 8). */
    public static final int SHORTEST_PASSWORD = 12;

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final ScopedWork work;

    Accounts(AccountRepository accounts, PasswordEncoder passwords, ScopedWork work) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.work = work;
    }

    /** Loads by e-mail address; the name of what signs in is the account's id, which never changes. */
    @Override
    public UserDetails loadUserByUsername(String email) {
        return work.in(new Scope.Identity(), () -> accounts.findByEmail(Account.normalized(email)))
                .map(account -> User.withUsername(account.getId().toString())
                        .password(account.getPasswordHash())
                        .authorities("SIGNED_IN")
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    /** The account of this address, created with the name and the password where there is none yet. */
    public UUID findOrCreate(String email, String displayName, String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("A password has at least " + SHORTEST_PASSWORD + " characters");
        }
        return work.in(
                new Scope.Identity(),
                () -> accounts.findByEmail(Account.normalized(email))
                        .orElseGet(() -> accounts.save(new Account(email, displayName, passwords.encode(password))))
                        .getId());
    }

    public Optional<UUID> find(String email) {
        return work.in(new Scope.Identity(), () -> accounts.findByEmail(Account.normalized(email)))
                .map(Account::getId);
    }

    /** The names that people gave themselves, by account; one query for a whole page. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return work.in(new Scope.Identity(), () -> accounts.findAllById(ids)).stream()
                .collect(Collectors.toMap(Account::getId, Account::getDisplayName));
    }
}
