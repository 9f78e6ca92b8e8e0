package mk.infocenter.alliances.identity.providers;

/** What the browser brings back from the provider, each empty where it is missing (RFC 6749, RFC 9207). */
public record ProviderAnswer(String code, String state, String iss, String error) {

    /** Logs hold no code. */
    @Override
    public String toString() {
        return "ProviderAnswer";
    }
}
