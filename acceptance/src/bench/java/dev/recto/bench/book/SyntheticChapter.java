package dev.recto.bench.book;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words and the code of one chapter, whatever tool shows them: as {@link Shape#USUAL} a class of about 120 lines with 6
 * listings, 600 words with 2 tables and 3 links, and 4 quick tests.
 *
 * @param number counts from 0; the words depend on it
 * @param shape how much of everything
 */
public record SyntheticChapter(int number, Shape shape) {

    /** How many listings that tests run, tests, and methods besides, which nothing explains and of which a test runs the first. */
    public record Shape(int listings, int tests, int others) {

        /** What a chapter is like. */
        public static final Shape USUAL = new Shape(6, 4, 0);
    }

    /** The package, of 50 chapters at most. */
    public String packageName() {
        return String.format(Locale.ROOT, "book.part%03d", number / 50);
    }

    /** The simple name of the chapter's class. */
    public String type() {
        return String.format(Locale.ROOT, "Chapter%05d", number);
    }

    /** Where a Java source of the chapter lies below its root. */
    public String path(String suffix) {
        return packageName().replace('.', '/') + "/" + type() + suffix + ".java";
    }

    /** The Markdown with which the chapter begins. */
    public String opening() {
        Words words = new Words(number);
        return words.paragraph(90) + "\n" + words.paragraph(90);
    }

    /** The Markdown before a listing; its links to listings are written as the tool writes them. */
    public String passage(int listing, IntFunction<String> link) {
        Words words = new Words(number * 7919L + listing + 1);
        String paragraph = words.paragraph(70);
        return paragraph
                + switch (listing % Shape.USUAL.listings()) {
                    case 1, 4 -> "\n" + words.table();
                    case 2 -> "\nSee " + link.apply(0) + " and " + link.apply(5) + ".\n";
                    case 3 -> "\nMore [elsewhere](https://example.org/" + number + ").\n";
                    default -> "";
                };
    }

    /** The chapter's class. */
    public String source(Dress dress) {
        StringBuilder source = new StringBuilder("package " + packageName() + ";\n\n");
        source.append(dress.head(this));
        source.append("public final class " + type() + " {\n\n    private " + type() + "() {}\n");
        for (int i = 0; i < shape.listings(); i++) {
            source.append('\n').append(dress.before(this, i)).append(method("step", i)).append(dress.after(i));
        }
        for (int i = 0; i < shape.others(); i++) {
            source.append('\n').append(method("other", i));
        }
        return source.append("}\n").toString();
    }

    private static String method(String name, int index) {
        return """
                public static double %s%d(double from, int times) {
                    double at = from;
                    for (int i = 0; i < times; i++) {
                        double slope = 2 * at + %d;
                        at -= 0.1 * slope;
                    }
                    return at;
                }
            """.formatted(name, index, index);
    }

    /** The chapter's test class. */
    public String test(Dress dress) {
        String tests = IntStream.range(0, shape.tests()).mapToObj(this::testMethod).collect(Collectors.joining("\n"));
        return "package " + packageName() + ";\n\n"
                + "import static org.junit.jupiter.api.Assertions.assertEquals;\n\n"
                + "import org.junit.jupiter.api.Test;\n\n"
                + dress.testHead(this)
                + "class " + type() + "Test {\n\n" + tests + "}\n";
    }

    private String testMethod(int index) {
        String both = IntStream.of(index, (index + shape.tests()) % shape.listings())
                .distinct()
                .mapToObj(i -> "        double at" + i + " = " + type() + ".step" + i + "(1, 200);\n"
                        + "        System.out.println(\"step " + i + " ends at \" + at" + i + ");\n"
                        + "        assertEquals(-" + i + " / 2.0, at" + i + ", 1e-9);\n")
                .collect(Collectors.joining());
        // What a chapter does not explain is shown as its rest, of which some test has to run a line.
        String rest = index == 0 && shape.others() > 0
                ? "        assertEquals(0, " + type() + ".other0(1, 200), 1e-9);\n"
                : "";
        return "    @Test\n    void ends" + index + "() {\n" + both + rest + "    }\n";
    }
}
