package mk.infocenter.alliances.organizations;

import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.LocalizedText;

/** An organization as a line of the directory. */
public record OrganizationOutline(String tenant, LocalizedText summary, Codes themes) {}
