package mk.infocenter.alliances.organizations.consultations;

import java.util.UUID;

/** A meeting as its page shows it. */
public record MeetingDetails(UUID id, int version, UUID consultation, MeetingText text) {}
