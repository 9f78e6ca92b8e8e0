package mk.infocenter.alliances.organizations.authorities;

import java.util.EnumSet;
import java.util.Set;

/** What kind of a municipality's body it is. */
public enum AuthorityKind {
    MAYOR,
    COUNCIL,
    /** A commission of the council, or one of the municipality. */
    COMMISSION,
    YOUTH_COUNCIL,
    /** A mesna zaednica: a neighbourhood or a village that governs itself within the municipality. */
    LOCAL_COMMUNITY,
    OTHER;

    /** Of these a municipality has one. */
    static final Set<AuthorityKind> SINGLE = EnumSet.of(MAYOR, COUNCIL, YOUTH_COUNCIL);
}
