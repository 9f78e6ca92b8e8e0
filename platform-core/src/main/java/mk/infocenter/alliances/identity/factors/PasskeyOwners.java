package mk.infocenter.alliances.identity.factors;

import java.util.UUID;
import mk.infocenter.alliances.identity.Accounts;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Shows accounts to Spring Security as owners of passkeys; they are neither made nor changed by it. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final Accounts accounts;

    PasskeyOwners(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The browser lists passkeys by this name, so it is the address and not the id. */
    @Override
    public PublicKeyCredentialUserEntity findById(Bytes handle) {
        var profile = accounts.profile(Passkeys.account(handle));
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle)
                .name(profile.email())
                .displayName(profile.name())
                .build();
    }

    @Override
    public PublicKeyCredentialUserEntity findByUsername(String account) {
        return findById(Passkeys.handle(UUID.fromString(account)));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("Accounts are not made by passkeys");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("Accounts are not deleted by passkeys");
    }
}
