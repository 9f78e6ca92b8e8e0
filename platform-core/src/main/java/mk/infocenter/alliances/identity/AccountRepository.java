package mk.infocenter.alliances.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID> {

    /** Those who administer the tenant. */
    @Query("""
            select a from Account a, Membership m
            where m.accountId = a.id and m.tenantId = :tenant and m.role = mk.infocenter.alliances.tenancy.Role.ADMINISTRATOR
              and m.status = mk.infocenter.alliances.identity.MembershipStatus.ACTIVE
            order by m.id
            """)
    List<Account> administrators(String tenant);

    Optional<Account> findByEmail(String email);
}
