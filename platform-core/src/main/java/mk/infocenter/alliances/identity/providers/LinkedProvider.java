package mk.infocenter.alliances.identity.providers;

import java.time.Instant;

/** A link to the provider as the owner of the account sees it. */
public record LinkedProvider(Instant created, Instant lastUsed) {}
