package mk.infocenter.alliances.identity.providers;

import java.io.Serializable;

/**
 * Whom the provider has just named.
 *
 * @param name by which they would know that account again: its address, its name there, or the subject itself
 * @param two whether the provider is trusted to have asked for two factors
 */
public record ProviderProof(String issuer, String subject, String name, boolean two) implements Serializable {

    /** Logs name nobody. */
    @Override
    public String toString() {
        return "ProviderProof";
    }
}
