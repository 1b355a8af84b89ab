package dev.recto.html.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The terms by which a text is found. What a reader types is cut in the same way by {@code script/terms.js}; {@code terms.json}
 * among the tests says for both what comes of a text.
 */
final class Terms {

    /** A word, a number or a name; what a dot joins is one. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}_$][\\p{L}\\p{N}\\p{M}_$]*(?:\\.[\\p{L}\\p{N}_$][\\p{L}\\p{N}\\p{M}_$]*)*");

    private static final Pattern PART =
            Pattern.compile("\\p{Lu}+(?=\\p{Lu}\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\p{Lu}+|\\p{N}+|[\\p{Lo}\\p{Lm}]+");

    /** Scripts that have no spaces between their words. */
    private static final Pattern SIGNS = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u30fc\\u3005]+");

    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");

    /** What came of words that were cut before: most words of a book stand in it often. */
    private final Map<String, List<String>> known = new HashMap<>();

    /** In the order of the text; what stands there more than once is told more than once. */
    List<String> of(String text) {
        List<String> terms = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (isPlain(text, word.start(), word.end())) {
                terms.add(word.group());
                continue;
            }
            terms.addAll(known.computeIfAbsent(word.group(), Terms::ofWord));
        }
        return terms;
    }

    private static List<String> ofWord(String word) {
        List<String> terms = new ArrayList<>();
        Matcher signs = SIGNS.matcher(word);
        int from = 0;
        while (signs.find()) {
            addWord(word.substring(from, signs.start()), terms);
            addSigns(signs.group(), terms);
            from = signs.end();
        }
        addWord(word.substring(from), terms);
        return terms;
    }

    /** Whether a word has nothing but small letters without accents, as most have: it is its own and only part. */
    private static boolean isPlain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /** Two signs each, and the last one alone. */
    private static void addSigns(String signs, List<String> terms) {
        int[] all = signs.codePoints().toArray();
        for (int at = 0; at < all.length; at++) {
            terms.add(folded(new String(all, at, Math.min(2, all.length - at))));
        }
    }

    /** A word as a whole and by its parts: those between dots, and in these where a capital, a digit or a line starts another. */
    private static void addWord(String word, List<String> terms) {
        if (word.isEmpty()) {
            return;
        }
        Set<String> different = new LinkedHashSet<>();
        different.add(folded(word));
        for (String name : word.split("\\.", -1)) {
            if (!NUMBER.matcher(name).matches()) {
                different.add(folded(name));
                PART.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                        .results()
                        .forEach(part -> different.add(folded(part.group())));
            }
        }
        different.remove("");
        terms.addAll(different);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Without capitals and accents. */
    private static String folded(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String bare =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
