package mk.infocenter.alliances.people.consents;

import mk.infocenter.alliances.tenancy.LocalizedText;

/**
 * What people are asked to agree to.
 *
 * @param number greater for newer wordings of the purpose
 */
public record Wording(String purpose, int number, LocalizedText text) {}
