package mk.infocenter.alliances.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import mk.infocenter.alliances.identity.passwords.PasswordFault;
import mk.infocenter.alliances.identity.passwords.PasswordRules;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Finds and creates accounts, always in the scope of identity, which is the only one that reaches them. */
@Service
public class Accounts {

    /** Shortest password that is accepted, in characters. */
    public static final int SHORTEST_PASSWORD = PasswordRules.SHORTEST;

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final ScopedWork work;

    /** Of no account; checked where an address is unknown, which must take as long as a wrong password. */
    private final String nobodysHash;

    Accounts(AccountRepository accounts, PasswordEncoder passwords, ScopedWork work) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.work = work;
        this.nobodysHash = passwords.encode(UUID.randomUUID().toString());
    }

    /** The account of this address, created with the name and the password where there is none yet. */
    public UUID findOrCreate(String email, String displayName, String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("A password has at least " + SHORTEST_PASSWORD + " characters");
        }
        return findOrCreate(email, displayName, () -> hash(password));
    }

    /** The same with a hash that was made before, because many accounts have one password. */
    UUID findOrCreate(String email, String displayName, Supplier<String> hash) {
        return work.in(
                new Scope.Identity(),
                () -> accounts.findByEmail(Account.normalized(email))
                        .orElseGet(() -> accounts.save(new Account(email, displayName, hash.get())))
                        .getId());
    }

    public Optional<UUID> find(String email) {
        return work.in(new Scope.Identity(), () -> accounts.findByEmail(Account.normalized(email)))
                .map(Account::getId);
    }

    /** The account of this address; a new one has the address for a name, and no password until its owner chooses one. */
    UUID findOrInvite(String email) {
        return work.in(
                new Scope.Identity(),
                () -> accounts.findByEmail(Account.normalized(email))
                        .orElseGet(() -> accounts.save(new Account(email, Account.normalized(email), null)))
                        .getId());
    }

    /** A new account, unless something is wrong with its password. */
    Optional<PasswordFault> create(String email, String displayName, String password) {
        var fault = PasswordRules.fault(password, email, displayName);
        if (fault.isEmpty()) {
            findOrCreate(email, displayName, password);
        }
        return fault;
    }

    /** From now on the account needs a second factor, whatever it may do. */
    void demandSecondFactor(UUID id) {
        work.in(new Scope.Identity(), () -> {
            accounts.findById(id).orElseThrow().demandSecondFactor();
            return id;
        });
    }

    boolean hasPassword(UUID id) {
        return work.in(new Scope.Identity(), () -> accounts.findById(id).orElseThrow())
                        .getPasswordHash()
                != null;
    }

    /** Name and address of each account; one query for a whole page. */
    public Map<UUID, AccountProfile> profiles(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return work.in(new Scope.Identity(), () -> accounts.findAllById(ids)).stream()
                .collect(Collectors.toMap(
                        Account::getId, account -> new AccountProfile(account.getEmail(), account.getDisplayName())));
    }

    /** The names that people gave themselves, by account; one query for a whole page. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return work.in(new Scope.Identity(), () -> accounts.findAllById(ids)).stream()
                .collect(Collectors.toMap(Account::getId, Account::getDisplayName));
    }

    /** Those who administer the tenant, to write to them. */
    public List<AccountProfile> administrators(String tenant) {
        return work.in(new Scope.Identity(), () -> accounts.administrators(tenant)).stream()
                .map(account -> new AccountProfile(account.getEmail(), account.getDisplayName()))
                .toList();
    }

    /** For the person's own pages. */
    public AccountProfile profile(UUID id) {
        return work.in(new Scope.Identity(), () -> accounts.findById(id))
                .map(account -> new AccountProfile(account.getEmail(), account.getDisplayName()))
                .orElseThrow(() -> new NotFound("account " + id));
    }

    /** The account of the address where the password is its own. A hash of older parameters is replaced. */
    Optional<UUID> authenticate(String email, String password) {
        var account = work.in(new Scope.Identity(), () -> accounts.findByEmail(Account.normalized(email)));
        var hash = account.map(Account::getPasswordHash).orElse(nobodysHash);
        // Outside any transaction, because it takes long on purpose.
        if (!passwords.matches(PasswordRules.normal(password), hash) || account.isEmpty()) {
            return Optional.empty();
        }
        var id = account.get().getId();
        if (passwords.upgradeEncoding(hash)) {
            setPassword(id, password);
        }
        return Optional.of(id);
    }

    void setPassword(UUID id, String password) {
        var hash = hash(password);
        work.in(new Scope.Identity(), () -> {
            accounts.findById(id).orElseThrow().setPasswordHash(hash);
            return id;
        });
    }

    String hash(String password) {
        return passwords.encode(PasswordRules.normal(password));
    }
}
