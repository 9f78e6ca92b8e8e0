package mk.infocenter.alliances.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Drives an aggregate through every step, out of every state, as every role, with and without a reason, and writes down
 * what went through, one line for each step: {@code ACTIVE suspend SUSPENDED by MANAGER with reason}. A test compares it
 * with the table that the domain asks for.
 */
public final class LifeCycleMatrix {

    private LifeCycleMatrix() {}

    /**
     * The steps that went through.
     *
     * @param inState a record in the state, such that no guard forbids anything
     * @param take calls the aggregate's method of the step
     */
    public static <S extends Enum<S>, R extends Staged<S>> String of(
            LifeCycle<S, R> lifeCycle, Function<S, R> inState, BiConsumer<R, String> take) {
        var lines = new ArrayList<String>();
        for (var state : lifeCycle.first().to().getDeclaringClass().getEnumConstants()) {
            for (var step : lifeCycle.steps()) {
                var outcomes = Stream.of(Role.values())
                        .flatMap(role -> drive(inState.apply(state), step.name(), role, take).stream())
                        .toList();
                if (!outcomes.isEmpty()) {
                    lines.add(state + " " + step.name() + " " + line(outcomes));
                }
            }
        }
        return String.join("\n", lines);
    }

    private record Outcome(Role role, Object status, boolean alsoWithoutReason) {}

    private static <S extends Enum<S>, R extends Staged<S>> List<Outcome> drive(
            R record, String step, Role role, BiConsumer<R, String> take) {
        var withoutReason = passes(record, step, role, null, take);
        if (!withoutReason && !passes(record, step, role, new Reason("Because"), take)) {
            return List.of();
        }
        return List.of(new Outcome(role, record.status(), withoutReason));
    }

    private static <S extends Enum<S>, R extends Staged<S>> boolean passes(
            R record, String step, Role role, @Nullable Reason reason, BiConsumer<R, String> take) {
        var before = record.status();
        try {
            as(role, reason, new ArrayList<>(), () -> take.accept(record, step));
            return true;
        } catch (TransitionRefused refused) {
            if (record.status() != before) {
                throw new AssertionError("A refused step changed the state of " + record, refused);
            }
            return false;
        }
    }

    /** Runs a piece of a use case as the role; what it announces is added to the list. */
    public static void as(Role role, @Nullable Reason reason, List<TenantEvent> announced, Runnable work) {
        TenantContext.in(new Scope.Tenant("radika"), new Actor(null, role), () -> {
            return TenantContext.doing("test", reason, announced::add, () -> {
                work.run();
                return role;
            });
        });
    }

    private static String line(List<Outcome> outcomes) {
        var targets = outcomes.stream().map(Outcome::status).distinct().toList();
        if (targets.size() != 1) {
            throw new AssertionError("One step leads to several states: " + outcomes);
        }
        var reason = outcomes.stream().noneMatch(Outcome::alsoWithoutReason) ? " with reason" : "";
        return targets.getFirst() + " by "
                + outcomes.stream().map(outcome -> outcome.role().name()).collect(Collectors.joining(", "))
                + reason;
    }
}
