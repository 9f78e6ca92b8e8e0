package mk.infocenter.alliances.identity.providers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mk.infocenter.alliances.database.StartFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets under {@code alliances.sign-in-provider}; without an issuer there is no provider.
 *
 * @param issuer as the provider names itself, for example {@code https://login.example/realms/network}
 * @param clientId as which the provider knows the platform
 * @param clientSecret in place of a file
 * @param label what people call the provider, by language
 * @param twoFactors values of {@code amr} or {@code acr} by which the provider is trusted to have asked for two factors
 */
@ConfigurationProperties("alliances.sign-in-provider")
record ProviderSettings(
        @Nullable URI issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @Nullable Path clientSecretFile,
        @DefaultValue Map<String, String> label,
        @DefaultValue List<String> twoFactors) {

    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1");

    ProviderSettings {
        if (issuer != null
                && (!encrypted(issuer) || clientId.isEmpty() || (clientSecret.isEmpty() && clientSecretFile == null))) {
            throw new StartFailure(
                    "The sign-in provider " + issuer + " has no HTTPS address, no client id or no secret",
                    "Set ALLIANCES_SIGNINPROVIDER_ISSUER, …_CLIENTID and …_CLIENTSECRETFILE, or none of them.");
        }
    }

    private static boolean encrypted(URI issuer) {
        return "https".equals(issuer.getScheme()) || THIS_COMPUTER.contains(String.valueOf(issuer.getHost()));
    }

    String secret() {
        if (clientSecretFile == null) {
            return clientSecret;
        }
        try {
            return Files.readString(clientSecretFile).stripTrailing();
        } catch (IOException e) {
            throw new StartFailure(
                    "The file " + clientSecretFile + " can't be read",
                    "Correct ALLIANCES_SIGNINPROVIDER_CLIENTSECRETFILE.",
                    e);
        }
    }

    /** Its name in the language, in English, or the name of its machine. */
    String labelIn(String language) {
        var named = label.getOrDefault(language, label.getOrDefault("en", ""));
        return named.isEmpty() && issuer != null ? issuer.getHost() : named;
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "Sign-in provider " + issuer;
    }
}
