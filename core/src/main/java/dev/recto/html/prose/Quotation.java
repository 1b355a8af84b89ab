package dev.recto.html.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sets the quotes and apostrophes of a line that are typed {@code "} and {@code '}. Where it is not sure what one is, as behind
 * a number, which may be in inches, it stays as typed.
 */
final class Quotation {

    private static final String APOSTROPHE = "\u2019";
    private static final String PRIME = "\u2032";
    private static final int MOST_PRIMES = 3;

    /** Behind these a quote begins: brackets, dashes, other opening marks. */
    private static final String OPENERS =
            "([{<\u2013\u2014\u2015-/\u201C\u2018\u00AB\u2039\u201E\u201A\u00BF\u00A1\u300C\u300E";

    /** Words of which the front is left out. */
    private static final Pattern SHORTENED = Pattern.compile(
            "'(?:tis|twas|twill|em|cause|til|bout|n'|\\d\\ds?)(?![\\p{L}\\p{N}'])", Pattern.CASE_INSENSITIVE);

    /** Written without spaces between words. */
    private static final Set<String> UNSPACED = Set.of("ja", "zh");

    private final TypedLine line;
    private final QuoteMarks marks;
    private final boolean spaced;
    private final int lastClosing;
    private final Deque<Character> open = new ArrayDeque<>();
    private int twofold;

    private Quotation(TypedLine line, String language) {
        this.line = line;
        this.marks = QuoteMarks.of(language);
        this.lastClosing = lastClosing();
        this.spaced = !UNSPACED.contains(language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT));
    }

    /** Sets those of one line. */
    static void set(TypedLine line, String language) {
        Quotation quotation = new Quotation(line, language);
        for (int place = 0; place < line.length(); place++) {
            if (line.mayChange(place) && line.at(place) == '"') {
                quotation.twofold(place);
            } else if (line.mayChange(place) && line.at(place) == '\'') {
                quotation.single(place);
            }
        }
    }

    private void twofold(int place) {
        if (opens(place) && (spaced || twofold == 0)) {
            open.push('"');
            twofold++;
            line.set(place, marks.open());
        } else if (twofold > 0) {
            twofold--;
            while (open.pop() != '"') {
                // A single one that nothing closed.
            }
            line.set(place, marks.close());
        }
    }

    private void single(int place) {
        boolean inWord = isWord(line.before(place)) && isWord(line.at(place + 1));
        if (inWord && (spaced || line.before(place) < 0x250)
                || SHORTENED.matcher(line.typed()).region(place, line.length()).lookingAt()) {
            line.set(place, APOSTROPHE);
        } else if (opens(place) && lastClosing > place + 1) {
            open.push('\'');
            line.set(place, marks.innerOpen());
        } else if (!open.isEmpty() && open.peek() == '\'' && !isWord(line.at(place + 1))) {
            open.pop();
            line.set(place, marks.innerClose());
        } else if (isPrime(place)) {
            line.set(place, PRIME);
        } else if (isApostrophe(place)) {
            line.set(place, APOSTROPHE);
        }
    }

    /** As of a derivative: behind a letter that stands alone, or behind a bracket. */
    private boolean isPrime(int place) {
        int of = place;
        while (line.at(of - 1) == '\'' && place - of < MOST_PRIMES) {
            of--;
        }
        int before = line.before(of);
        boolean alone = Character.isLetter(before) && !isWord(line.before(of - 1)) && line.before(of - 1) != '\'';
        return (alone || (before == ')' && line.mayChange(of - 1))) && !isWord(line.at(place + 1));
    }

    /** In front of a word, behind one, or behind code. */
    private boolean isApostrophe(int place) {
        int before = line.before(place);
        boolean behindCode = place > 0 && !line.mayChange(place - 1);
        return Character.isLetter(before) || behindCode || (opens(place) && isWord(line.at(place + 1)));
    }

    private boolean opens(int place) {
        int before = line.before(place);
        boolean first = Character.isWhitespace(before)
                || Character.isSpaceChar(before)
                || OPENERS.indexOf(before) >= 0
                || ((before == '"' || before == '\'') && line.mayChange(place - 1) && isOpening(place - 1));
        int next = line.at(place + 1);
        return (first || !spaced)
                && place + 1 < line.length()
                && !Character.isWhitespace(next)
                && !Character.isSpaceChar(next);
    }

    private boolean isOpening(int place) {
        String set = line.words(place, place + 1);
        return set.equals(marks.open()) || set.equals(marks.innerOpen());
    }

    /** Where the last mark stands that can close a quote; −1 for none. */
    private int lastClosing() {
        int last = line.length() - 1;
        while (last >= 0 && !canClose(last)) {
            last--;
        }
        return last;
    }

    private boolean canClose(int place) {
        return line.at(place) == '\''
                && line.mayChange(place)
                && !isWord(line.at(place + 1))
                && !Character.isWhitespace(line.before(place));
    }

    private static boolean isWord(int character) {
        return Character.isLetterOrDigit(character) || Character.isSurrogate((char) character);
    }
}
