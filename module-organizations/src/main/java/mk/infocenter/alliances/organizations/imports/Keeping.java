package mk.infocenter.alliances.organizations.imports;

import java.time.LocalDate;

/**
 * What contacts are kept for, as the vault asks of each.
 *
 * @param purpose code
 * @param until last day
 */
public record Keeping(String purpose, LocalDate until) {}
