package mk.infocenter.alliances.organizations.consultations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Consultations extends JpaRepository<Consultation, UUID> {

    String PUBLIC = """
            select new mk.infocenter.alliances.organizations.consultations.PublicConsultation(
                c.id, c.tenantId, c.code, c.question, c.purpose, c.municipalities, c.opens, c.closes, c.status,
                c.result.summary, c.result.publishedOn, c.result.updatedOn, c.result.figures)
            from Consultation c
            """;

    /** The newest first. */
    @Query("select c from Consultation c where c.id < :before and c.status in :statuses order by c.id desc")
    List<Consultation> page(Collection<ConsultationStatus> statuses, UUID before, Limit limit);

    /** Whose last day is over. */
    @Query("""
            select c from Consultation c
            where c.status = mk.infocenter.alliances.organizations.consultations.ConsultationStatus.OPEN
              and c.closes < :today
            order by c.closes, c.id
            """)
    List<Consultation> over(LocalDate today, Limit limit);

    boolean existsByCode(String code);

    @Query(PUBLIC + "where c.tenantId = :tenant and c.code = :code")
    Optional<PublicConsultation> published(String tenant, String code);

    @Query(PUBLIC + "where c.tenantId = :tenant and c.id = :id")
    Optional<PublicConsultation> published(String tenant, UUID id);

    /** What visitors find on the organization's page: what they can answer, then results, the newest first. */
    @Query(PUBLIC + """
            where c.tenantId = :tenant and c.status in :statuses and c.id < :before order by c.id desc
            """)
    List<PublicConsultation> published(
            String tenant, Collection<ConsultationStatus> statuses, UUID before, Limit limit);

    /** What visitors can answer today, of all organizations; what ends first comes first. */
    @Query(PUBLIC + """
            where c.status = mk.infocenter.alliances.organizations.consultations.ConsultationStatus.OPEN
              and c.opens <= :today and c.closes >= :today
            order by c.closes, c.id
            """)
    List<PublicConsultation> running(LocalDate today, Limit limit);

    /** Those whose last day is between both, of all organizations. */
    @Query(PUBLIC + """
            where c.status = mk.infocenter.alliances.organizations.consultations.ConsultationStatus.OPEN
              and c.closes between :from and :to
            order by c.closes, c.id
            """)
    List<PublicConsultation> closing(LocalDate from, LocalDate to, Limit limit);

    /** The latest results of all organizations. */
    @Query(PUBLIC + """
            where c.status = mk.infocenter.alliances.organizations.consultations.ConsultationStatus.PUBLISHED
            order by c.result.publishedOn desc, c.id desc
            """)
    List<PublicConsultation> results(Limit limit);
}
