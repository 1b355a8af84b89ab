package dev.recto.html.prose;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.parser.Parser;

/**
 * Stand-ins that no author wrote and no markup changes: one for each insert while the words around it are read, and one
 * for a brace that opens no attributes, which the attributes extension would swallow together with its words.
 */
final class Marks {

    private static final String ATTRIBUTE =
            "(?:[#.][A-Za-z][\\w-]*|(?:width|height|alt|title)=(?:\"[^\"\\n{}]*\"|[^\\s\"'{}<>]+))";
    private static final Pattern BRACE =
            Pattern.compile("(?<attributes>\\{" + ATTRIBUTE + "(?: +" + ATTRIBUTE + ")* *\\})|\\\\.|(?<brace>\\{)");

    private final char open;
    private final char close;
    private final char brace;
    private final Pattern insert;

    private Marks(char open, char close, char brace) {
        this.open = open;
        this.close = close;
        this.brace = brace;
        this.insert = Pattern.compile(open + "([0-9]+)" + close);
    }

    /** Marks that do not stand in the text, neither as they are nor as character references. */
    static Marks absentFrom(String text) throws Unrenderable {
        String all = text + Parser.unescapeEntities(text, false);
        IntPredicate absent = character -> all.indexOf(character) < 0;
        int[] letters =
                IntStream.rangeClosed(0xE000, 0xF8FF).filter(absent).limit(2).toArray();
        // Punctuation, as the brace is, so that emphasis beside it is read the same.
        int[] punctuation =
                IntStream.rangeClosed(0x2E00, 0x2E2E).filter(absent).limit(1).toArray();
        if (letters.length < 2 || punctuation.length < 1) {
            throw new Unrenderable("it uses up the characters that are nobody's");
        }
        return new Marks((char) letters[0], (char) letters[1], (char) punctuation[0]);
    }

    /** The mark of the insert with that index. */
    String of(int index) {
        return open + Integer.toString(index) + close;
    }

    /** The text with every brace hidden that opens no attributes. */
    String hideBraces(String text) {
        return BRACE.matcher(text).replaceAll(match -> {
            boolean plain = match.group().equals("{");
            return Matcher.quoteReplacement(plain ? String.valueOf(brace) : match.group());
        });
    }

    /** The text with its braces back. */
    String showBraces(String text) {
        return text.replace(brace, '{');
    }

    /** The text with something else for each mark. */
    String replace(String text, IntFunction<String> replacement) {
        return !standIn(text)
                ? text
                : insert.matcher(text)
                        .replaceAll(
                                match -> Matcher.quoteReplacement(replacement.apply(Integer.parseInt(match.group(1)))));
    }

    /** Whether a text is one mark and nothing else. */
    boolean isOne(String text) {
        return insert.matcher(text).matches();
    }

    /** Whether there is a mark in the text. */
    boolean standIn(String text) {
        return text.indexOf(open) >= 0;
    }

    /** Splits text at its marks: calls for each stretch of words and for each mark, in order. */
    void split(String text, Consumer<String> words, IntConsumer mark) {
        Matcher matcher = insert.matcher(text);
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                words.accept(text.substring(from, matcher.start()));
            }
            mark.accept(Integer.parseInt(matcher.group(1)));
            from = matcher.end();
        }
        if (from < text.length()) {
            words.accept(text.substring(from));
        }
    }
}
