package mk.infocenter.alliances.identity.factors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Persistable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** A public key of an account, as Spring Security's credential record in columns. */
@Entity
@Table(name = "passkey")
class Passkey implements Persistable<byte[]> {

    @Id
    private byte[] credentialId;

    private UUID accountId;
    private String label;
    private byte[] publicKey;
    private long signatureCount;
    private boolean uvInitialized;
    private boolean backupEligible;
    private boolean backupState;
    private String transports;
    private byte[] attestationObject;
    private byte[] attestationClientData;
    private Instant createdAt;
    private Instant lastUsedAt;

    @Transient
    private boolean fresh = true;

    @SuppressWarnings("NullAway.Init")
    protected Passkey() {}

    Passkey(CredentialRecord record) {
        credentialId = record.getCredentialId().getBytes();
        accountId = Passkeys.account(record.getUserEntityUserId());
        label = record.getLabel();
        publicKey = record.getPublicKey().getBytes();
        signatureCount = record.getSignatureCount();
        uvInitialized = record.isUvInitialized();
        backupEligible = record.isBackupEligible();
        backupState = record.isBackupState();
        transports = record.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .collect(Collectors.joining(","));
        attestationObject = bytes(record.getAttestationObject());
        attestationClientData = bytes(record.getAttestationClientDataJSON());
        createdAt = record.getCreated();
        lastUsedAt = record.getLastUsed();
    }

    /** What a sign-in changes; everything else stays as it was registered. */
    void used(CredentialRecord record) {
        signatureCount = record.getSignatureCount();
        uvInitialized = record.isUvInitialized();
        backupState = record.isBackupState();
        lastUsedAt = record.getLastUsed();
    }

    CredentialRecord record() {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(credentialId))
                .userEntityUserId(Passkeys.handle(accountId))
                .publicKey(new ImmutablePublicKeyCose(publicKey))
                .signatureCount(signatureCount)
                .uvInitialized(uvInitialized)
                .backupEligible(backupEligible)
                .backupState(backupState)
                .transports(transports())
                .attestationObject(new Bytes(attestationObject))
                .attestationClientDataJSON(new Bytes(attestationClientData))
                .created(createdAt)
                .lastUsed(lastUsedAt)
                .label(label)
                .build();
    }

    RegisteredPasskey registered() {
        return new RegisteredPasskey(new Bytes(credentialId).toBase64UrlString(), label, createdAt, lastUsedAt);
    }

    void rename(String label) {
        this.label = label;
    }

    boolean isOf(UUID account) {
        return accountId.equals(account);
    }

    @Override
    public byte[] getId() {
        return credentialId;
    }

    /** Its id comes from the authenticator, so it can't tell a new row from an old one. */
    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void kept() {
        fresh = false;
    }

    private Set<AuthenticatorTransport> transports() {
        return Stream.of(transports.split(","))
                .filter(name -> !name.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static byte[] bytes(@org.jspecify.annotations.Nullable Bytes bytes) {
        return bytes == null ? new byte[0] : bytes.getBytes();
    }
}
