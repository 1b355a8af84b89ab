package dev.recto.maths;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * A formula as MathML of which nothing can do harm.
 *
 * @param html a {@code math} element, whose {@code alttext} is the TeX
 * @param isLong whether it may be wider than a narrow window
 */
public record Mathml(String html, boolean isLong) {

    /** Stands for a formula that cannot be read, in a book that is not published. */
    public static final Mathml UNREADABLE = new Mathml("<math alttext=\"\"></math>", false);

    /** About as many letters stand beside each other in 320 pixels, with the spaces around operators. */
    private static final int NARROW = 14;

    private static final int SPACE = 3;
    private static final int CELL = 2;

    /**
     * Cleans what was translated.
     *
     * @param translated a {@code math} element
     * @param tex where it comes from
     * @throws BadFormula if a page cannot show it
     */
    static Mathml of(String translated, String tex) throws BadFormula {
        Document document = Jsoup.parse(translated, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false).syntax(Syntax.html).charset("UTF-8");
        for (Element element : document.getAllElements()) {
            if (element != document) {
                MathmlList.check(element);
            }
        }
        Element math = document.firstElementChild();
        if (math == null || document.childNodeSize() != 1 || !math.nameIs("math")) {
            throw new BadFormula("it is no formula", -1, null);
        }
        for (Element element : math.getAllElements()) {
            clean(element);
        }
        math.select("msup").stream().filter(power -> power.childrenSize() == 2).forEach(Mathml::lowerPrimes);
        math.attr("alttext", tex);
        return new Mathml(math.outerHtml(), width(math) > NARROW);
    }

    /** Where primes are all that is raised, they are signs as high as in any text. */
    private static void lowerPrimes(Element power) {
        Element raised = power.child(1);
        Elements signs = raised.nameIs("mrow") ? raised.children() : new Elements(raised);
        if (!signs.isEmpty() && signs.stream().allMatch(sign -> sign.hasClass("tml-prime"))) {
            signs.attr("lspace", "0em").attr("rspace", "0em");
            power.tagName("mrow");
        }
    }

    private static void clean(Element element) throws BadFormula {
        List<Attribute> written = element.attributes().asList();
        element.clearAttributes();
        for (Attribute attribute : written) {
            String name = attribute.getKey();
            String value = attribute.getValue();
            switch (name) {
                case "class" -> MathmlList.classes(value).forEach(element::addClass);
                case "style" -> MathmlList.styles(value).forEach(element::addClass);
                default -> element.attr(name, MathmlList.value(name, value));
            }
        }
    }

    private static int width(Element math) {
        int width = 0;
        for (Element element : math.getAllElements()) {
            for (TextNode text : element.textNodes()) {
                String words = text.getWholeText();
                width += words.codePointCount(0, words.length());
            }
            width += element.nameIs("mspace") ? SPACE : element.nameIs("mtd") ? CELL : 0;
        }
        return width;
    }
}
