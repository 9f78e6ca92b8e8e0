package mk.infocenter.alliances.identity;

import java.util.UUID;
import mk.infocenter.alliances.keys.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the ring seals in the rows of identity that belong to a tenant. */
@Configuration(proxyBeanMethods = false)
class SealedAddresses {

    @Bean
    SealedColumn invitationAddressColumn() {
        return new SealedColumn(
                "invitation", "sealed_address", (_, row) -> Invitation.context(UUID.fromString(row.apply("id"))));
    }
}
