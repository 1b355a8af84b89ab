package dev.recto.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words in lines that fit.
 *
 * <p>Lines end behind spaces, hyphens, dashes and slashes. The JDK knows where the lines of every script may end, but not every JDK
 * knows the same.
 *
 * @param size how they are set
 * @param room how wide lines may be, in pixels
 */
record Lines(TypeSize size, int room) {

    private static final Pattern END = Pattern.compile("(?<=[ \\-\u2010\u2012\u2013\u2014/])");
    private static final String LEFT_OUT = "\u2026";

    /** So many lines at most, the last of which says where something is left out. */
    List<String> of(String words, int most) {
        List<String> lines = all(words);
        if (lines.size() <= most) {
            return lines;
        }
        String last = lines.get(most - 1);
        while (!size.fits(last + LEFT_OUT, room)) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        return Stream.concat(lines.stream().limit(most - 1), Stream.of(last.stripTrailing() + LEFT_OUT))
                .toList();
    }

    /** No more lines than that needs, but as equally wide as they can be. */
    List<String> balanced(String words, int most) {
        int count = all(words).size();
        if (count > most || !breaksNoWord(words)) {
            return of(words, most);
        }
        int narrow = 1;
        int wide = room;
        while (narrow < wide) {
            int between = (narrow + wide) / 2;
            Lines lines = new Lines(size, between);
            if (lines.breaksNoWord(words) && lines.all(words).size() == count) {
                wide = between;
            } else {
                narrow = between + 1;
            }
        }
        return new Lines(size, wide).all(words);
    }

    /** However many lines there are. */
    List<String> all(String words) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces(words)) {
            if (!line.isEmpty() && !size.fits(line + piece.stripTrailing(), room)) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += piece;
        }
        if (!line.isEmpty()) {
            lines.add(line.stripTrailing());
        }
        return lines;
    }

    /** Whether each word has room. */
    boolean breaksNoWord(String words) {
        return END.splitAsStream(words).allMatch(word -> size.fits(word.stripTrailing(), room));
    }

    /** What stays together: a word, or of one that is too wide what has room. */
    private List<String> pieces(String words) {
        List<String> pieces = new ArrayList<>();
        for (String word : END.split(words)) {
            String rest = word;
            while (rest.codePointCount(0, rest.length()) > 1 && !size.fits(rest.stripTrailing(), room)) {
                int end = end(rest);
                pieces.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            pieces.add(rest);
        }
        return pieces;
    }

    /** Behind the characters of a word that have room, one at least. */
    private int end(String word) {
        int end = word.offsetByCodePoints(0, 1);
        while (size.fits(word.substring(0, word.offsetByCodePoints(end, 1)), room)) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
