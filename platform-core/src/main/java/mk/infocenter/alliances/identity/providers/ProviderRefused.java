package mk.infocenter.alliances.identity.providers;

/** The provider named nobody, or its answer can't be believed. */
public class ProviderRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** What people are told. */
    public enum Why {
        /** They said no at the provider. */
        CANCELLED,
        /** State, nonce, issuer, signature or time was wrong. */
        UNTRUSTED,
        /** It did not answer. */
        UNREACHABLE
    }

    private final transient Why why;

    ProviderRefused(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    ProviderRefused(Why why, String message) {
        super(message);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
