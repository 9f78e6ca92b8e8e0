package mk.infocenter.alliances.organizations.imports;

/**
 * What is wrong with one row.
 *
 * @param row its number, as spreadsheets count
 * @param field code, empty for the row itself
 * @param message key of the words for people
 * @param other row that the message names, 0 for none
 */
public record RowProblem(int row, String field, String message, int other) {}
