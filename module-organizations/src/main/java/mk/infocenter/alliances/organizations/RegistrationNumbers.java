package mk.infocenter.alliances.organizations;

import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which registration numbers are taken, in the whole network. No constraint of a tenant's table can say so, because each
 * begins with the tenant; so a number is claimed in a table of its own, in the transaction of the profile.
 */
@Component
class RegistrationNumbers {

    private final JdbcClient database;

    RegistrationNumbers(JdbcClient database) {
        this.database = database;
    }

    /** Gives the organization in scope the number and takes an earlier one back; null gives none. */
    void claim(@Nullable String number) {
        var holder = TenantContext.requiredTenant();
        database.sql("delete from registration_number where holder = :holder and number is distinct from :number")
                .param("holder", holder)
                .param("number", number)
                .update();
        if (number == null) {
            return;
        }
        database.sql(
                        "insert into registration_number (number, holder) values (:number, :holder) on conflict do nothing")
                .param("number", number)
                .param("holder", holder)
                .update();
        var mine = database.sql("select count(*) from registration_number where number = :number and holder = :holder")
                .param("number", number)
                .param("holder", holder)
                .query(Long.class)
                .single();
        if (mine == 0) {
            throw new InvalidField("registrationNumber", "profile.registrationNumber.taken");
        }
    }
}
