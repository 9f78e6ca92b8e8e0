package mk.infocenter.alliances.organizations;

import java.util.Optional;
import mk.infocenter.alliances.mail.ReplyAddress;
import org.springframework.stereotype.Component;

/** Answers to an organization's letters go to the address of its profile. */
@Component
class Replies implements ReplyAddress {

    private final Organizations organizations;

    Replies(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public Optional<String> of(String tenant) {
        return organizations.own().map(Organization::getEmail).filter(address -> !address.isBlank());
    }
}
