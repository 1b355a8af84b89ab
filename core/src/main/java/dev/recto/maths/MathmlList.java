package dev.recto.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What of MathML may stand on a page: what stands not here does not. The page's policy forbids styles in elements: those
 * that a formula needs are classes of the style sheet, {@code style/maths.css}.
 */
final class MathmlList {

    private static final Set<String> ELEMENTS = Set.of(
            ("math menclose mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow mspace msqrt"
                            + " mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none")
                    .split(" "));

    private static final Set<String> ATTRIBUTES =
            Set.of(("accent accentunder columnalign depth display displaystyle fence form height largeop linethickness"
                            + " lspace mathsize mathvariant maxsize minsize movablelimits notation rowspacing rspace"
                            + " scriptlevel separator stretchy symmetric voffset width")
                    .split(" "));

    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9.% +-]{0,40}");

    private static final Set<String> CLASSES =
            Set.of(("downstrike sout tml-cancel tml-fbox tml-hat-1 tml-hat-2 tml-hat-3 tml-hat-4"
                            + " tml-jot tml-left tml-lrg-pad tml-med-pad tml-overline tml-prime tml-right tml-small"
                            + " tml-sml-pad tml-tilde-2 tml-tilde-3 tml-tilde-4 tml-underline tml-vec tml-xcancel"
                            + " upstrike")
                    .split(" "));

    /** How far Temml moves accents of slanted letters to the right in Chromium. */
    private static final Pattern SLANT = Pattern.compile("chr-(sml|med|lrg)(?:-vec)?");

    /** Numbers that rows get by themselves or by {@code \tag}. */
    private static final Set<String> NUMBERS = Set.of("tml-eqn", "tml-tag", "tml-tageqn");

    /** Classes in the places of styles; an empty one where nothing has to be said. */
    private static final Map<String, String> STYLES = Map.ofEntries(
            Map.entry("display:block math", ""),
            Map.entry("math-depth:0", "m-depth0"),
            Map.entry("math-depth:2", "m-depth2"),
            Map.entry("margin-left:-0.1667em", "m-back"),
            Map.entry("margin-left:-0.2222em", "m-back"),
            Map.entry("margin-left:-0.2778em", "m-back"),
            Map.entry("height:1em", ""),
            Map.entry("padding:3pt", "m-box"),
            Map.entry("border:1px solid", "m-box"),
            Map.entry("padding-left:0em", "m-l0"),
            Map.entry("padding-left:0pt", "m-l0"),
            Map.entry("padding-left:0.1389em", "m-l1"),
            Map.entry("padding-left:0.25em", ""),
            Map.entry("padding-left:0.4em", ""),
            Map.entry("padding-left:5.9776pt", "m-l5"),
            Map.entry("padding-left:1em", "m-l10"),
            Map.entry("padding-right:0em", "m-r0"),
            Map.entry("padding-right:0pt", "m-r0"),
            Map.entry("padding-right:0.1389em", "m-r1"),
            Map.entry("padding-right:0.25em", ""),
            Map.entry("padding-right:0.4em", ""),
            Map.entry("padding-right:5.9776pt", "m-r5"),
            Map.entry("border-top:0.06em solid", "m-top"),
            Map.entry("border-right:0.06em solid", "m-right"),
            Map.entry("border-bottom:0.06em solid", "m-bottom"),
            Map.entry("border-left:0.06em solid", "m-left"),
            Map.entry("border-top:0.06em dashed", "m-top m-dashed"),
            Map.entry("border-right:0.06em dashed", "m-right m-dashed"),
            Map.entry("border-bottom:0.06em dashed", "m-bottom m-dashed"),
            Map.entry("border-left:0.06em dashed", "m-left m-dashed"));

    private static final Pattern COLOUR = Pattern.compile("(?:math)?(?:color|background).*");

    private MathmlList() {}

    /** Whether a page may hold an element. */
    static void check(Element element) throws BadFormula {
        if (element.classNames().stream().anyMatch(NUMBERS::contains)) {
            throw new BadFormula(
                    "the book numbers equations itself",
                    -1,
                    "write aligned, or align*, without \\tag, and call the formula $$ … $$ {#eq:name}");
        }
        if (element.hasClass("tml-label") || element.hasClass("tml-ref") || element.nameIs("a")) {
            throw new BadFormula(
                    "a formula holds neither labels nor links",
                    -1,
                    "call it $$ … $$ {#eq:name}, and speak of it as {@ref eq:name}");
        }
        if (!ELEMENTS.contains(element.tagName())) {
            throw new BadFormula("a page cannot show what needs <" + element.tagName() + ">", -1, null);
        }
    }

    /** The classes that the style sheet has of those that an element bears. */
    static List<String> classes(String written) {
        return Stream.of(written.split(" "))
                .map(css -> SLANT.matcher(css).replaceFirst("m-$1"))
                .filter(css -> CLASSES.contains(css) || css.startsWith("m-"))
                .toList();
    }

    /** The classes that do what an element's styles ask for. */
    static List<String> styles(String written) throws BadFormula {
        List<String> classes = new ArrayList<>();
        for (String style : written.split(";")) {
            String known = STYLES.get(style.strip());
            if (known == null) {
                throw unknown(style.strip());
            }
            if (!known.isEmpty()) {
                classes.add(known);
            }
        }
        return classes;
    }

    /** The value of an attribute that an element may have. */
    static String value(String name, String value) throws BadFormula {
        if (!ATTRIBUTES.contains(name) || !VALUE.matcher(value).matches()) {
            throw unknown(name);
        }
        return value;
    }

    private static BadFormula unknown(String what) {
        return COLOUR.matcher(what).matches()
                ? new BadFormula("a formula has the colours of the page", -1, "take its colour out")
                : new BadFormula("a page cannot show what needs '" + what + "'", -1, "write it more simply");
    }
}
