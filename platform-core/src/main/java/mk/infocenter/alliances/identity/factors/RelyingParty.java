package mk.infocenter.alliances.identity.factors;

import java.util.Optional;
import java.util.Set;
import mk.infocenter.alliances.tenancy.PlatformAddress;
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

    private final PlatformAddress address;
    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository passkeys;

    RelyingParty(
            PlatformAddress address,
            PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository passkeys) {
        this.address = address;
        this.owners = owners;
        this.passkeys = passkeys;
    }

    /** Empty where this deployment has no passkeys. */
    Optional<WebAuthnRelyingPartyOperations> at(int port) {
        return address.origin(port).map(origin -> operations(origin.getHost(), origin.toString()));
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
}
