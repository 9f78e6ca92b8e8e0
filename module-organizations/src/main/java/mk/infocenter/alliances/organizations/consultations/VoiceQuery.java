package mk.infocenter.alliances.organizations.consultations;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Which contributions of a consultation somebody wants to see.
 *
 * @param grouping whether all, those of no priority, or those of the one
 * @param priority only where one is asked for
 */
public record VoiceQuery(Set<VoiceStatus> statuses, Set<Channel> channels, Grouping grouping, UUID priority) {

    private static final UUID NONE = new UUID(0, 0);

    /** Which part of the contributions. */
    public enum Grouping {
        ALL,
        UNGROUPED,
        PRIORITY
    }

    public VoiceQuery {
        statuses = Set.copyOf(statuses);
        channels = Set.copyOf(channels);
    }

    /** Those in one of the states and from one of the channels; from any where there are none. */
    public static VoiceQuery of(Collection<VoiceStatus> statuses, Collection<Channel> channels, Grouping grouping) {
        return new VoiceQuery(
                statuses.isEmpty() ? EnumSet.allOf(VoiceStatus.class) : Set.copyOf(statuses),
                channels.isEmpty() ? EnumSet.allOf(Channel.class) : Set.copyOf(channels),
                grouping,
                NONE);
    }

    /** All that count. */
    public static VoiceQuery shown() {
        return of(EnumSet.of(VoiceStatus.SHOWN), Set.of(), Grouping.ALL);
    }

    public VoiceQuery of(UUID asked) {
        return new VoiceQuery(statuses, channels, Grouping.PRIORITY, asked);
    }
}
