package mk.infocenter.alliances.organizations;

import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;

/**
 * One day in the members' calendar.
 *
 * @param kind of its record, as in its history; the message {@code calendar.kind.<kind>} says what happens on the day
 * @param tenant whose record it is
 * @param path of the page where it is read on
 */
public record CalendarEntry(String kind, UUID id, String tenant, LocalDate day, LocalizedText title, String path) {}
