package mk.infocenter.alliances.web;

import java.time.Instant;

/**
 * Something that happened to a record.
 *
 * @param what in the reader's language
 * @param who in the reader's language, empty where nobody did it
 * @param note what else there is to say, or empty
 */
public record TimelineEntry(Instant when, String what, String who, String note) {}
