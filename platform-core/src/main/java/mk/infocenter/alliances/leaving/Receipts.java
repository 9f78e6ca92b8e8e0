package mk.infocenter.alliances.leaving;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Receipts extends JpaRepository<Receipt, UUID> {

    /** Read in the scope of everybody, whoever has the link. */
    @Query("select new mk.infocenter.alliances.leaving.SignedReceipt(r.id, r.document, r.signature, r.publicKey)"
            + " from Receipt r where r.id = :id")
    Optional<SignedReceipt> signed(UUID id);
}
