package dev.recto.html.code;

import java.util.List;

/** Cuts code into coloured tokens. */
@FunctionalInterface
public interface Highlighter {

    /**
     * Cuts code into tokens.
     *
     * @param language of the code in lower case, such as {@code java}; empty or unknown for plain text
     * @param lines the code, without line ends
     * @return the tokens of each line; their texts, joined, are the line
     */
    List<List<StyledWord>> highlight(String language, List<String> lines);
}
