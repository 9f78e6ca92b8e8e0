package mk.infocenter.alliances.files;

import java.util.UUID;

/**
 * The record that holds files.
 *
 * @param kind name of its {@code RecordKind}
 */
public record Owner(String kind, UUID id) {}
