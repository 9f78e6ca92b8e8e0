package mk.infocenter.alliances.search;

/** A part of a text that was found; hits are the words that were looked for. */
public record Piece(String text, boolean hit) {}
