package mk.infocenter.alliances.organizations.profile;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;

/**
 * A picture of an organization.
 *
 * @param words what is to be seen
 * @param file below {@code /o/{tenant}/files}
 */
public record PictureDetails(UUID id, int version, LocalizedText words, UUID file) {}
