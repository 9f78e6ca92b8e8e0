package mk.infocenter.alliances.tenancy;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TenantLogos extends JpaRepository<TenantLogo, String> {

    @Query("select l.bytes from TenantLogo l where l.sha256 = :sha256")
    Optional<byte[]> bytes(String sha256);
}
