package mk.infocenter.alliances.organizations.consultations.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mk.infocenter.alliances.tenancy.Step;
import mk.infocenter.alliances.web.Stepper.Transition;

/** Turns the steps that somebody could take into buttons: the addresses that they are posted to are nouns. */
final class Steps {

    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("open", "opening"),
            Map.entry("close", "closing"),
            Map.entry("prioritise", "prioritisation"),
            Map.entry("reconsider", "reconsideration"),
            Map.entry("publish", "publication"),
            Map.entry("withdraw", "withdrawal"),
            Map.entry("archive", "archiving"),
            Map.entry("cancel", "cancellation"),
            Map.entry("hide", "hiding"),
            Map.entry("show", "showing"),
            Map.entry("drop", "dropping"),
            Map.entry("reopen", "reopening"));

    private static final Set<String> ENDING = Set.of("withdraw", "cancel", "hide", "drop");

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
