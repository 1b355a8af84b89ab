package dev.recto.html.prose;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps on one line what belongs together: a figure and its unit, a word and its number, a dash and what stands before it,
 * French and its marks.
 */
final class FirmSpaces {

    private static final String FIRM = "\u00A0";
    private static final String NARROW = "\u202F";

    private static final String UNITS =
            "(?:[nµμm]?s|min|h|(?:[kMGTP]i?)?B|(?:[kMGT])?bit/s|bytes?|bits?|px|r?em|pt|[nµμmck]?m"
                    + "|[µμmk]?g|[kMG]?Hz|m?V|k?W|kWh|°C|°F|[%‰€$£¥])";
    private static final String LABELS =
            "(?:listings?|figures?|tables?|chapters?|sections?|exercises?|equations?|parts?|pages?"
                    + "|steps?|lines?|fig\\.|eq\\.|p\\.|pp\\.|nr\\.|art\\.|§|kapitel|abschnitt|abbildung|tabelle|seite|zeile"
                    + "|übung|gleichung|teil|chapitre|tableau|exercice|équation|page|ligne|capítulo|sección|figura|tabla|página|capitolo"
                    + "|sezione|tabella|pagina|listado|ejercicio|ecuación|parte|línea|图|表|代码|公式|习题|図|リスト|式|演習)";
    private static final Pattern UNIT = Pattern.compile(
            "(?<=[\\p{Nd}\u2070\u00B9\u00B2\u00B3\u2074-\u2079])(\\s)(?=" + UNITS + "(?![\\p{L}\\p{N}]))");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + LABELS + "(\\s)(?=\\p{Nd})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PRODUCT = Pattern.compile("(?<=\\p{Nd})(\\s)\u00D7(\\s)(?=\\p{Nd})");
    private static final Pattern DASH = Pattern.compile("(?<=\\S)(\\s)(?=[\u2013\u2014]\\s)");
    private static final Pattern FRENCH = Pattern.compile("(?<=\\S)(\\s)(?=[:;?!\u00BB])|(?<=\u00AB)(\\s)(?=\\S)");
    private static final Pattern FRENCH_UNSPACED =
            Pattern.compile("(?<=[\\p{L}\\p{N})\\]\"\u2019\u201D])([;?!:])(?=[?!\\s\"\u00BB)]|$)");

    private static final Pattern OF_FRANCE = Pattern.compile("fr(?!-ch)(?:-.*)?");

    private FirmSpaces() {}

    /** Sets those of one line. */
    static void set(TypedLine line, String language) {
        // Most lines hold neither digits nor dashes, and need not be searched for what stands beside them.
        if (line.typed().chars().anyMatch(FirmSpaces::counts)) {
            each(UNIT, line, FIRM);
            each(NUMBER, line, FIRM);
            each(PRODUCT, line, FIRM);
        }
        if (line.typed().chars().anyMatch(letter -> letter == '\u2013' || letter == '\u2014')) {
            each(DASH, line, FIRM);
        }
        if (OF_FRANCE.matcher(language.toLowerCase(Locale.ROOT)).matches()) {
            french(line);
        }
    }

    /** Whether it is a digit, raised or not, or a half of a character, which may be one. */
    private static boolean counts(int unit) {
        return switch (Character.getType(unit)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_NUMBER, Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static void each(Pattern pattern, TypedLine line, String space) {
        Matcher found = pattern.matcher(line.typed());
        while (found.find()) {
            for (int group = 1; group <= found.groupCount(); group++) {
                int place = found.start(group);
                if (line.mayChange(place)) {
                    line.set(place, space);
                }
            }
        }
    }

    private static void french(TypedLine line) {
        each(FRENCH, line, NARROW);
        Matcher found = FRENCH_UNSPACED.matcher(line.typed());
        while (found.find()) {
            if (line.mayChange(found.start()) && !line.isSet(found.start())) {
                line.set(found.start(), NARROW + found.group());
            }
        }
    }
}
