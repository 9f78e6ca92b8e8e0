package mk.infocenter.alliances.onboarding;

import java.util.function.BooleanSupplier;

/**
 * Something an invited organization does first; a module declares one as a bean for each.
 *
 * @param key of the messages {@code onboarding.task.<key>} and {@code onboarding.task.<key>.what}
 * @param order smaller ones stand first
 * @param required whether the organization goes public only after it
 * @param link below the organization's own address, where it is done
 * @param done asked in the scope of the organization, in a transaction
 */
public record OnboardingTask(String key, int order, boolean required, String link, BooleanSupplier done) {}
