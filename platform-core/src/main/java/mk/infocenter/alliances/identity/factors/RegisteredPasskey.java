package mk.infocenter.alliances.identity.factors;

import java.time.Instant;

/** A passkey as its owner sees it; the id is the credential's in base64url. */
public record RegisteredPasskey(String id, String label, Instant created, Instant lastUsed) {}
