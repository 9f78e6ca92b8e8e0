package mk.infocenter.alliances.organizations.imports;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Candidates extends JpaRepository<Candidate, UUID> {

    String LISTED = "c.status = mk.infocenter.alliances.organizations.imports.CandidateStatus.LISTED";

    /** In the order of their names, whatever script they are written in. */
    @Query("""
            select new mk.infocenter.alliances.organizations.imports.CandidateView(
                c.id, c.name, c.nameKey, c.registrationNumber, c.seat, c.email, c.phone, c.website)
            from Candidate c where c.status = mk.infocenter.alliances.organizations.imports.CandidateStatus.LISTED
              and (c.nameKey > :name or c.nameKey = :name and c.id > :after)
              and (:words = '' or c.nameKey like concat('%', :words, '%'))
            order by c.nameKey, c.id
            """)
    List<CandidateView> page(String words, String name, UUID after, Limit limit);

    @Query("select c.registrationNumber from Candidate c where " + LISTED + " and c.registrationNumber in :numbers")
    Set<String> numbers(Collection<String> numbers);

    /** Those listed whose names are among these, as name and seat. */
    @Query("select c.nameKey || '|' || c.seat from Candidate c where " + LISTED + " and c.nameKey in :names")
    Set<String> placed(Collection<String> names);

    /** Another one listed that would be the same by this number. */
    @Query("select count(c) > 0 from Candidate c where " + LISTED
            + " and c.registrationNumber = :number and c.id <> :id")
    boolean numbered(@Nullable String number, UUID id);

    /** Another one listed that would be the same by this name in this municipality. */
    @Query("select count(c) > 0 from Candidate c where " + LISTED
            + " and c.nameKey = :nameKey and c.seat = :seat and c.id <> :id")
    boolean named(String nameKey, String seat, UUID id);

    long countByStatus(CandidateStatus status);
}
