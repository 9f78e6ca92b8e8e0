package mk.infocenter.alliances.web;

/**
 * One part of a filter that is set.
 *
 * @param text what it asks for, in the reader's language
 * @param without address of the list without it
 */
public record Chip(String text, String without) {}
