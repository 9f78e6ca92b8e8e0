package mk.infocenter.alliances.tenancy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import mk.infocenter.alliances.tenancy.TransitionRefused.Why;
import org.jspecify.annotations.Nullable;

/**
 * The table of an aggregate's states: which step leads where, who may take it, whether it needs a reason, what forbids it
 * and what it announces. It stands as a constant in the aggregate, whose methods {@link #take} its steps; so a page, the
 * API, a listener and an import all pass the same checks. Steps run in the scope, for the actor and for the reason of the
 * {@link TenantContext}.
 */
public final class LifeCycle<S extends Enum<S>, R extends Staged<S>> {

    private final String name;
    private final Step<S> first;
    private final Map<String, Row<S, R>> rows;

    private LifeCycle(String name, Step<S> first, Map<String, Row<S, R>> rows) {
        this.name = name;
        this.first = first;
        this.rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /** Begins a table; the name is the prefix of its messages, for example {@code tenant}. */
    public static <S extends Enum<S>, R extends Staged<S>> Table<S, R> of(String name, S first, Role... who) {
        return new Table<>(name, first, who);
    }

    public String name() {
        return name;
    }

    /** The state in which records begin, and who may begin one. */
    public Step<S> first() {
        return first;
    }

    /** All further steps, in the order of the table. */
    public List<Step<S>> steps() {
        return rows.values().stream().map(Row::step).toList();
    }

    /** A new record enters its first state. */
    public void begin(R record) {
        check(first, first.by(TenantContext.actor().role()), Why.ROLE);
        record.enter(first.to(), Instant.now());
    }

    /**
     * The record takes the step.
     *
     * @throws TransitionRefused where its state, the actor's role, a missing reason or a guard forbids it
     */
    public void take(String step, R record) {
        var row = row(step);
        check(row.step, row.step.from().contains(record.status()), Why.STATE);
        check(row.step, row.step.by(TenantContext.actor().role()), Why.ROLE);
        row.blockedBy(record).ifPresent(guard -> {
            throw new TransitionRefused(name, step, Why.GUARD, guard);
        });
        check(row.step, !row.step.reason() || TenantContext.reason().isPresent(), Why.REASON);
        record.enter(row.step.to(), Instant.now());
        if (row.announcement != null) {
            TenantContext.announce(row.announcement.apply(record));
        }
    }

    /** What the actor of the context could do with the record as it stands, in the order of the table. */
    public List<Step.Offer> offers(R record) {
        return rows.values().stream()
                .filter(row -> row.step.from().contains(record.status())
                        && row.step.by(TenantContext.actor().role()))
                .map(row -> offer(row, record))
                .toList();
    }

    private Step.Offer offer(Row<S, R> row, R record) {
        var blocked = row.blockedBy(record);
        return new Step.Offer(
                row.step.name(),
                row.step.reason(),
                blocked.isPresent(),
                blocked.map(guard -> name + ".guard." + guard).orElse(name + ".step." + row.step.name()));
    }

    private Row<S, R> row(String step) {
        var row = rows.get(step);
        if (row == null) {
            throw new IllegalArgumentException("The life-cycle of " + name + " has no step " + step);
        }
        return row;
    }

    private void check(Step<S> step, boolean met, Why why) {
        if (!met) {
            throw new TransitionRefused(name, step.name(), why, null);
        }
    }

    private record Row<S extends Enum<S>, R extends Staged<S>>(
            Step<S> step,
            Map<String, Predicate<R>> guards,
            @Nullable Function<R, TenantEvent> announcement) {

        Optional<String> blockedBy(R record) {
            return guards.entrySet().stream()
                    .filter(guard -> guard.getValue().test(record))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }

    /** Writes the table, step by step; what follows a {@code step} belongs to it. */
    public static final class Table<S extends Enum<S>, R extends Staged<S>> {

        private final String name;
        private final Step<S> first;
        private final Map<String, Row<S, R>> rows = new LinkedHashMap<>();
        private String step = "";
        private Set<S> from = Set.of();
        private S to;
        private Set<Role> who = Set.of();
        private boolean reason;
        private Map<String, Predicate<R>> guards = new LinkedHashMap<>();
        private @Nullable Function<R, TenantEvent> announcement;

        private Table(String name, S first, Role... who) {
            this.name = name;
            this.first = new Step<>("begin", Set.of(), first, roles(who), false, List.of());
            this.to = first;
        }

        /** A step out of one of the states into another. */
        public Table<S, R> step(String name, Set<S> from, S to) {
            endStep();
            step = name;
            this.from = Collections.unmodifiableSet(EnumSet.copyOf(from));
            this.to = to;
            return this;
        }

        public Table<S, R> step(String name, S from, S to) {
            return step(name, EnumSet.of(from), to);
        }

        /** Who may take the step; an administrator may all that staff may. */
        public Table<S, R> by(Role... who) {
            this.who = roles(who);
            return this;
        }

        /** The step needs a reason, which the history keeps. */
        public Table<S, R> withReason() {
            reason = true;
            return this;
        }

        /** What forbids the step, whoever takes it. */
        public Table<S, R> unless(String guard, Predicate<R> forbids) {
            guards.put(guard, forbids);
            return this;
        }

        /** What other modules are told once the transaction has committed. */
        public Table<S, R> announcing(Function<R, TenantEvent> event) {
            announcement = event;
            return this;
        }

        public LifeCycle<S, R> end() {
            endStep();
            return new LifeCycle<>(name, first, rows);
        }

        private void endStep() {
            if (!step.isEmpty()) {
                if (who.isEmpty()) {
                    throw new IllegalStateException("Nobody may " + step + " a " + name);
                }
                var done = new Step<>(step, from, to, who, reason, List.copyOf(guards.keySet()));
                if (rows.put(step, new Row<>(done, guards, announcement)) != null) {
                    throw new IllegalStateException("The life-cycle of " + name + " has two steps " + step);
                }
            }
            who = Set.of();
            reason = false;
            guards = new LinkedHashMap<>();
            announcement = null;
        }

        private static Set<Role> roles(Role... who) {
            return Collections.unmodifiableSet(EnumSet.copyOf(new ArrayList<>(List.of(who))));
        }
    }
}
