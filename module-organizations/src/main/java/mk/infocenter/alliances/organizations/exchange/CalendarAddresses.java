package mk.infocenter.alliances.organizations.exchange;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarAddresses extends JpaRepository<CalendarAddress, UUID> {

    Optional<CalendarAddress> findByAccount(UUID account);
}
