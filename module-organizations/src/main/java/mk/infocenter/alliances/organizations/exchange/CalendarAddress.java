package mk.infocenter.alliances.organizations.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;

/** That a member reads the calendar at an address of their own, without signing in there, until they end it. */
@Entity
@Table(name = "calendar_address")
@Audited
class CalendarAddress extends TenantOwned {

    private UUID account;

    @SuppressWarnings("NullAway.Init")
    protected CalendarAddress() {}

    /** Of whoever acts. */
    static CalendarAddress ofActor() {
        var address = new CalendarAddress();
        address.account = Objects.requireNonNull(TenantContext.actor().account());
        return address;
    }

    UUID account() {
        return account;
    }
}
