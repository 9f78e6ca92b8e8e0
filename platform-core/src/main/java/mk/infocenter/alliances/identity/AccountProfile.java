package mk.infocenter.alliances.identity;

/** Who a person is to the platform. */
public record AccountProfile(String email, String name) {}
