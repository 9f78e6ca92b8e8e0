package mk.infocenter.alliances.mail;

import java.util.Optional;

/** Where answers to an organization's letters go; the module that knows the organizations gives it as a bean. */
@FunctionalInterface
public interface ReplyAddress {

    /** The address of the tenant, read in its own scope; empty where it has none. */
    Optional<String> of(String tenant);
}
