package mk.infocenter.alliances.organizations.capacity.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mk.infocenter.alliances.tenancy.Step;
import mk.infocenter.alliances.web.Stepper.Transition;

/** Turns the steps that somebody could take into buttons: the addresses that they are posted to are nouns. */
final class Steps {

    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("withdraw", "withdrawal"),
            Map.entry("submit", "submission"),
            Map.entry("return", "return"),
            Map.entry("propose", "proposal"),
            Map.entry("object", "objection"),
            Map.entry("confirm", "confirmation"),
            Map.entry("close", "closing"),
            Map.entry("cancel", "cancellation"),
            Map.entry("agree", "agreement"),
            Map.entry("start", "start"),
            Map.entry("reconsider", "reconsideration"),
            Map.entry("drop", "dropping"),
            Map.entry("publish", "publication"),
            Map.entry("retire", "retirement"));

    private static final Set<String> ENDING = Set.of("withdraw", "cancel", "drop", "retire");

    private Steps() {}

    /** The buttons, without steps that a condition forbids and those that have a form of their own. */
    static List<Transition> buttons(String lifeCycle, List<Step.Offer> steps) {
        return steps.stream()
                .filter(offer -> !offer.guarded() && NOUNS.containsKey(offer.step()))
                .map(offer -> new Transition(
                        NOUNS.getOrDefault(offer.step(), ""),
                        lifeCycle + ".step." + offer.step(),
                        offer.reason(),
                        ENDING.contains(offer.step())))
                .toList();
    }

    /** What forbids steps for the moment, as keys of messages. */
    static List<String> hindrances(List<Step.Offer> steps) {
        return steps.stream()
                .filter(Step.Offer::guarded)
                .map(Step.Offer::message)
                .toList();
    }
}
