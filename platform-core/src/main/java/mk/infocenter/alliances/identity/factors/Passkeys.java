package mk.infocenter.alliances.identity.factors;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.identity.Attempt;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.events.SecurityEvent.FactorAdded;
import mk.infocenter.alliances.identity.events.SecurityEvent.FactorRemoved;
import mk.infocenter.alliances.identity.events.SecurityEvent.SignInRefused;
import mk.infocenter.alliances.identity.events.SecurityEvent.SignInRefused.Why;
import mk.infocenter.alliances.identity.sessions.Factor;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passkeys (WebAuthn Level 3), always with user verification. The page carries the options to its script and a form
 * carries the answer back; the challenge stays in the session between both and is good for one answer.
 */
@Service
public class Passkeys {

    /** Longest name of a passkey, in characters. */
    public static final int LONGEST_LABEL = 60;

    private final RelyingParty site;
    private final PasskeyRows rows;
    private final ScopedWork work;
    private final ApplicationEventPublisher events;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(RelyingParty site, PasskeyRows rows, ScopedWork work, ApplicationEventPublisher events) {
        this.site = site;
        this.rows = rows;
        this.work = work;
        this.events = events;
    }

    /** What the browser is asked to prove; empty where this deployment has no passkeys. */
    public Optional<PublicKeyCredentialRequestOptions> question(int port) {
        return site.at(port)
                .map(party -> party.createCredentialRequestOptions(
                        new ImmutablePublicKeyCredentialRequestOptionsRequest(null)));
    }

    /** What the browser is asked to make for this account; empty where this deployment has no passkeys. */
    public Optional<PublicKeyCredentialCreationOptions> invitation(UUID account, int port) {
        return site.at(port)
                .map(party -> party.createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(
                                UsernamePasswordAuthenticationToken.authenticated(
                                        account.toString(), null, List.of()))));
    }

    /** The options as the script reads them. */
    public String json(Object options) {
        return json.writeValueAsString(options);
    }

    /**
     * Whose passkey answered the question. Where the session is somebody's already, nobody else's will do.
     *
     * @param session the account of the session, null before the first factor
     */
    public Attempt check(
            PublicKeyCredentialRequestOptions question,
            String answer,
            @Nullable UUID session,
            int port,
            Origin origin) {
        var owner = owner(question, answer, port);
        if (owner.isPresent() && (session == null || session.equals(owner.get()))) {
            return new Attempt.Accepted(owner.get(), Factor.PASSKEY);
        }
        var why = owner.isPresent() ? Why.OF_ANOTHER_ACCOUNT : Why.WRONG;
        events.publishEvent(new SignInRefused(session, Factor.PASSKEY.name(), why, origin));
        return new Attempt.Refused();
    }

    private Optional<UUID> owner(PublicKeyCredentialRequestOptions question, String answer, int port) {
        try {
            var credential =
                    json.readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            return site.at(port)
                    .map(party -> party.authenticate(new RelyingPartyAuthenticationRequest(question, credential)))
                    .map(owner -> account(owner.getId()));
        } catch (RuntimeException e) {
            // Bytes that a stranger wrote: the library throws whatever it stumbles over.
            return Optional.empty();
        }
    }

    /** Registers what the browser has made; false where it does not fit the invitation. */
    public boolean register(
            UUID account,
            PublicKeyCredentialCreationOptions invitation,
            String answer,
            String label,
            int port,
            Origin origin) {
        if (!handle(account).equals(invitation.getUser().getId())) {
            return false;
        }
        try {
            var credential = json.readValue(
                    answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            site.at(port)
                    .orElseThrow()
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            invitation, new RelyingPartyPublicKey(credential, label)));
        } catch (RuntimeException e) {
            // Bytes that a browser wrote: the library throws whatever it stumbles over.
            return false;
        }
        events.publishEvent(new FactorAdded(account, Factor.PASSKEY.name(), origin));
        return true;
    }

    /** The account's own, oldest first. */
    public List<RegisteredPasskey> of(UUID account) {
        return work.in(new Scope.Identity(), () -> rows.findByAccountIdOrderByCreatedAt(account)).stream()
                .map(Passkey::registered)
                .toList();
    }

    /** Nothing happens where the account has no such passkey. */
    public void rename(UUID account, String id, String label) {
        work.in(new Scope.Identity(), () -> {
            own(account, id).ifPresent(passkey -> passkey.rename(label));
            return id;
        });
    }

    /** Nothing happens where the account has no such passkey. */
    public void remove(UUID account, String id, Origin origin) {
        var removed = work.in(new Scope.Identity(), () -> {
            var own = own(account, id);
            own.ifPresent(rows::delete);
            return own.isPresent();
        });
        if (removed) {
            events.publishEvent(new FactorRemoved(account, Factor.PASSKEY.name(), origin));
        }
    }

    private Optional<Passkey> own(UUID account, String id) {
        try {
            return rows.findById(Bytes.fromBase64(id).getBytes()).filter(passkey -> passkey.isOf(account));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The user handle that authenticators keep: the account's id, which says nothing about a person. */
    static Bytes handle(UUID account) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    static UUID account(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
