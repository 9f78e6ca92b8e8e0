package mk.infocenter.alliances.web;

import org.jspecify.annotations.Nullable;

/**
 * One line of "check your answers".
 *
 * @param label in the reader's language
 * @param value as it will be kept, empty where nothing was given
 * @param language of the value, null where it is in the reader's
 * @param change address of the field
 */
public record Answer(String label, String value, @Nullable String language, String change) {}
