package mk.infocenter.alliances.organizations.profile;

import java.time.LocalDate;
import mk.infocenter.alliances.organizations.Section;

/** That a section was checked, as visitors are told. */
public record PublicCheck(Section section, LocalDate verifiedOn, LocalDate verifiedUntil) {}
