package mk.infocenter.alliances.drafts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of the draft of its form, for {@code drafts/parts}.
 *
 * @param at where the draft is kept, below the organization's address
 * @param offered when the one was written that could be gone on with, null for none
 * @param resumed when the one was written that is shown, null for none
 */
public record DraftOffer(
        String at, @Nullable Instant offered, @Nullable Instant resumed) {}
