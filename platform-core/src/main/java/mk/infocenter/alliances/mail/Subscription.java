package mk.infocenter.alliances.mail;

/**
 * That an address gets a list of a sender.
 *
 * @param address its keyed hash
 * @param tenant key of the sender, empty for the network
 */
public record Subscription(String address, String tenant, String list) {}
