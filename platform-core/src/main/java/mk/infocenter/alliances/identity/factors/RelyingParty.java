package mk.infocenter.alliances.identity.factors;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import mk.infocenter.alliances.database.DatabaseAccess;
import mk.infocenter.alliances.database.StartFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * The site that passkeys are for. It is a setting and never what a request says of itself, because a passkey is bound to
 * it. On the embedded database it is this computer, at whatever port; elsewhere there are no passkeys without it.
 */
@Component
class RelyingParty {

    private static final String NAME = "Alliances for Active Citizenry";

    /** The address that people open, for example {@code https://alliances.example}. */
    @ConfigurationProperties("alliances")
    record Settings(@Nullable URI address) {}

    private final Settings settings;
    private final DatabaseAccess database;
    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository passkeys;

    RelyingParty(
            Settings settings,
            DatabaseAccess database,
            PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository passkeys) {
        if (settings.address() != null && settings.address().getHost() == null) {
            throw new StartFailure(
                    "The address alliances.address has no host: " + settings.address(),
                    "Write the address that people open, for example https://alliances.example.");
        }
        this.settings = settings;
        this.database = database;
        this.owners = owners;
        this.passkeys = passkeys;
    }

    /** Empty where this deployment has no passkeys. */
    Optional<WebAuthnRelyingPartyOperations> at(int port) {
        var address = settings.address();
        if (address != null) {
            return Optional.of(operations(address.getHost(), origin(address)));
        }
        return database.embedded()
                ? Optional.of(operations("localhost", "http://localhost:" + port))
                : Optional.empty();
    }

    private WebAuthnRelyingPartyOperations operations(String host, String origin) {
        var site = PublicKeyCredentialRpEntity.builder().id(host).name(NAME).build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, passkeys, site, Set.of(origin));
        // By default a passkey without user verification would do, which is one factor and not two.
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        return operations;
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
