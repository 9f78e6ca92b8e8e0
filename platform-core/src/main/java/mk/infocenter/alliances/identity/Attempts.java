package mk.infocenter.alliances.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mk.infocenter.alliances.limits.Limit;
import mk.infocenter.alliances.limits.Limits;
import mk.infocenter.alliances.limits.RemoteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries to sign in. Counted are wrong attempts: of one account from one address, in a quarter of an
 * hour and in a day, so that the wait grows; of one account from everywhere; and of one address for all accounts. A
 * browser in which the account has signed in before has a count of its own, so that nobody can lock its owner out.
 */
@Component
public class Attempts {

    static final Limit BROWSER = new Limit("sign-in-browser", 10, Duration.ofMinutes(15));
    static final Limit PLACE = new Limit("sign-in-place", 5, Duration.ofMinutes(15));
    static final Limit PLACE_DAY = new Limit("sign-in-place-day", 20, Duration.ofDays(1));
    static final Limit ACCOUNT = new Limit("sign-in-account", 50, Duration.ofHours(1));
    static final Limit ADDRESS = new Limit("sign-in-address", 50, Duration.ofMinutes(15));
    static final Limit CODE = new Limit("sign-in-code", 5, Duration.ofMinutes(15));
    static final Limit CODE_BROWSER = new Limit("sign-in-code-browser", 5, Duration.ofMinutes(15));

    private final Limits limits;
    private final Clock clock;

    Attempts(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** Counts an attempt to prove the password of an account, named by its normalized address. */
    Counted password(String email, RemoteAddress address, @Nullable String browser) {
        return browser != null
                ? count(List.of(new Count(BROWSER, browser)))
                : count(List.of(
                        new Count(PLACE, email + "|" + address.counted()),
                        new Count(PLACE_DAY, email + "|" + address.counted()),
                        new Count(ADDRESS, address.counted()),
                        new Count(ACCOUNT, email)));
    }

    /** Counts an attempt to prove a code of an account whose password is proven. */
    public Counted code(String account, @Nullable String browser) {
        return count(List.of(browser != null ? new Count(CODE_BROWSER, browser) : new Count(CODE, account)));
    }

    private Counted count(List<Count> counts) {
        var taken = new ArrayList<Count>();
        for (var count : counts) {
            var answer = limits.take(count.limit, count.key);
            if (!answer.allowed()) {
                taken.forEach(this::giveBack);
                return new Counted(List.of(), Optional.of(clock.instant().plus(answer.retryAfter())));
            }
            taken.add(count);
        }
        return new Counted(taken, Optional.empty());
    }

    private void giveBack(Count count) {
        limits.giveBack(count.limit, count.key);
    }

    private record Count(Limit limit, String key) {}

    /** An attempt that was counted, or that has to wait. */
    public final class Counted {

        private final List<Count> counts;
        private final Optional<Instant> waits;

        private Counted(List<Count> counts, Optional<Instant> waits) {
            this.counts = List.copyOf(counts);
            this.waits = waits;
        }

        /** Until when nothing may be tried; empty where the attempt may go on. */
        public Optional<Instant> waits() {
            return waits;
        }

        /** It was right: what this person got wrong before, from here, no longer counts. */
        public void succeeded() {
            for (var count : counts) {
                if (count.limit.equals(ADDRESS) || count.limit.equals(ACCOUNT)) {
                    giveBack(count);
                } else {
                    limits.clear(count.limit, count.key);
                }
            }
        }
    }
}
