package mk.infocenter.alliances.organizations.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TableImports extends JpaRepository<TableImport, UUID> {

    @Query("select i from TableImport i where i.kind = :kind and i.id < :before order by i.id desc")
    List<TableImport> page(ImportKind kind, UUID before, Limit limit);

    Optional<TableImport> findByIdAndKind(UUID id, ImportKind kind);
}
