package dev.recto.pictures;

import dev.recto.pictures.SvgNode.Element;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An SVG of which nothing is left but what is drawn. */
public final class Drawing {

    /** More than this is not put into a page, for the page's sake. */
    private static final int MOST_ELEMENTS = 1_000;

    private static final int MOST_LETTERS = 100_000;

    /** More than this, with each use of a part counted, no browser is asked to draw. */
    private static final int MOST_DRAWN = 200_000;

    private static final Pattern THEMED = Pattern.compile("var\\(\\s*--|currentcolor|light-dark\\(");
    private static final Pattern LENGTH =
            Pattern.compile("\\s*([0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(px|pt|pc|mm|cm|in)?\\s*");
    private static final Size DEFAULT = new Size(300, 150);

    private final Element root;
    private final String words;
    private final Size size;

    private Drawing(Element root, String words, Size size) {
        this.root = root;
        this.words = words;
        this.size = size;
    }

    /**
     * Reads an SVG file.
     *
     * @throws UnsafeSvg if it holds what is not on the list
     */
    public static Drawing of(Path file) throws IOException, UnsafeSvg {
        SvgReader.Svg svg = SvgReader.read(file);
        SvgStyles.apply(svg.css(), svg.root());
        if (new SvgUses(svg.root()).drawn() > MOST_DRAWN) {
            throw new UnsafeSvg("more than " + MOST_DRAWN + " elements to draw");
        }
        String words = String.join(
                ". ",
                svg.words().stream()
                        .map(each -> each.replaceAll("\\s+", " ").replaceFirst("\\.$", ""))
                        .filter(each -> !each.isEmpty())
                        .toList());
        return new Drawing(svg.root(), words, size(svg.root()));
    }

    /** How large it is by itself. */
    public Size size() {
        return size;
    }

    /** Its own title and description; empty where it has neither. */
    public String words() {
        return words;
    }

    /** Whether it takes colours from the page: then it stands in the page, where a change of theme reaches it. */
    public boolean isOfThePage() {
        return isThemed()
                && all(root).noneMatch(each -> each.name().equals("image"))
                && root.count() <= MOST_ELEMENTS
                && html("", size, id -> id).length() <= MOST_LETTERS;
    }

    /**
     * Itself as a part of a page. The same picture gives the same letters.
     *
     * @param label what is said where it is not seen; empty where it says nothing
     * @param shown how large it is on the page
     * @param ids gives an id that no other element on the page has
     */
    public String html(String label, Size shown, UnaryOperator<String> ids) {
        return new SvgWriter(ids).html(root, label, shown);
    }

    private boolean isThemed() {
        return all(root)
                .flatMap(element -> element.attributes().values().stream())
                .anyMatch(
                        value -> THEMED.matcher(value.toLowerCase(Locale.ROOT)).find());
    }

    static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.elements().stream().flatMap(Drawing::all));
    }

    private static Size size(Element root) {
        Size own = new Size(length(root, "width"), length(root, "height"));
        List<Double> box = box(root);
        if (own.width() > 0 && own.height() > 0) {
            return own;
        }
        if (box.isEmpty()) {
            return own.width() > 0
                    ? DEFAULT.ofWidth(own.width())
                    : own.height() > 0 ? DEFAULT.ofHeight(own.height()) : DEFAULT;
        }
        Size shape = new Size(box.get(2), box.get(3));
        return own.width() > 0 ? shape.ofWidth(own.width()) : own.height() > 0 ? shape.ofHeight(own.height()) : shape;
    }

    /** The numbers of a view box that shows something; empty for none. */
    static List<Double> box(Element root) {
        String[] numbers = root.attributes().getOrDefault("viewBox", "").strip().split("[\\s,]+");
        boolean four =
                numbers.length == 4 && Stream.of(numbers).allMatch(each -> each.matches("-?[0-9.]{1,12}(?:e[0-9])?"));
        List<Double> box = four ? Stream.of(numbers).map(Drawing::number).toList() : List.of();
        return four && box.get(2) > 0 && box.get(3) > 0 ? box : List.of();
    }

    private static double number(String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /** In pixels; 0 for none, and for one that depends on what is around. */
    private static double length(Element root, String name) {
        Matcher length = LENGTH.matcher(root.attributes().getOrDefault(name, ""));
        if (!length.matches()) {
            return 0;
        }
        double unit = switch (String.valueOf(length.group(2))) {
            case "pt" -> 96.0 / 72;
            case "pc" -> 16;
            case "mm" -> 96 / 25.4;
            case "cm" -> 96 / 2.54;
            case "in" -> 96;
            default -> 1;
        };
        return Math.min(number(length.group(1)) * unit, 100_000);
    }
}
