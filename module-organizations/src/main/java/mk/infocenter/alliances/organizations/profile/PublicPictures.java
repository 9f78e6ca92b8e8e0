package mk.infocenter.alliances.organizations.profile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PublicPictures extends JpaRepository<Picture, UUID> {

    List<Picture> findAllByOrderById(Limit limit);

    /** What visitors see of one organization. */
    @Query("""
            select new mk.infocenter.alliances.organizations.profile.PictureDetails(p.id, p.version, p.words, p.fileId)
            from Picture p where p.tenantId = :tenant order by p.id
            """)
    List<PictureDetails> published(String tenant);
}
