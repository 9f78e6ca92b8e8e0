package mk.infocenter.alliances.comments;

import java.util.UUID;

/** A member of the organization who can be called to a discussion. */
public record Colleague(UUID account, String name) {}
