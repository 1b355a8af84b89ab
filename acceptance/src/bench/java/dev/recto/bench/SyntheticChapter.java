package dev.recto.bench;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One chapter: a class of about 120 lines with 6 listings, 600 words with 2 tables and 3 links, and 4 quick tests. Without
 * Recto its prose stands in comments.
 */
final class SyntheticChapter {

    private static final int LISTINGS = 6;
    private static final int TESTS = 4;

    private final int number;
    private final boolean recto;

    SyntheticChapter(int number, boolean recto) {
        this.number = number;
        this.recto = recto;
    }

    /** The package, of 50 chapters at most. */
    String packageName() {
        return String.format(Locale.ROOT, "book.part%03d", number / 50);
    }

    /** The simple name of the chapter's class. */
    String type() {
        return String.format(Locale.ROOT, "Chapter%05d", number);
    }

    String source() {
        Words words = new Words(number);
        StringBuilder source = new StringBuilder("package " + packageName() + ";\n\n");
        source.append(recto ? "import dev.recto.Chapter;\nimport dev.recto.Explain;\n\n" : "");
        source.append(recto ? "@Chapter(value = \"Chapter " + number + "\", order = " + (number + 1) + ")\n" : "");
        source.append(prose("", words.paragraph(90) + "\n" + words.paragraph(90)));
        source.append("public final class " + type() + " {\n\n    private " + type() + "() {}\n");
        for (int i = 0; i < LISTINGS; i++) {
            source.append('\n')
                    .append(prose("    ", words.paragraph(70) + insert(i, words)))
                    .append(method(i));
        }
        return source.append("}\n").toString();
    }

    private String insert(int listing, Words words) {
        return switch (listing) {
            case 1, 4 -> "\n" + words.table();
            case 2 -> "\nSee " + (recto ? "[" + type() + "#step0]" : "step0") + " and "
                    + (recto ? "[the last one][#step5]" : "step5") + ".\n";
            case 3 -> "\nMore [elsewhere](https://example.org/" + number + ").\n";
            default -> "";
        };
    }

    private String prose(String indent, String text) {
        String lines = text.lines().map(line -> line.isEmpty() ? "" : indent + line).collect(Collectors.joining("\n"));
        return recto
                ? indent + "@Explain(\"\"\"\n" + lines + "\n" + indent + "\"\"\")\n"
                : indent + "/*\n" + lines + "\n" + indent + "*/\n";
    }

    private static String method(int index) {
        return """
                public static double step%d(double from, int times) {
                    double at = from;
                    for (int i = 0; i < times; i++) {
                        double slope = 2 * at + %d;
                        at -= 0.1 * slope;
                    }
                    return at;
                }
            """.formatted(index, index);
    }

    String test() {
        String tests = IntStream.range(0, TESTS).mapToObj(this::testMethod).collect(Collectors.joining("\n"));
        return "package " + packageName() + ";\n\n"
                + "import static org.junit.jupiter.api.Assertions.assertEquals;\n\n"
                + (recto ? "import dev.recto.Explain;\n" : "")
                + "import org.junit.jupiter.api.Test;\n\n"
                + (recto ? "@Explain(of = " + type() + ".class, show = dev.recto.Show.PROSE)\n" : "")
                + "class " + type() + "Test {\n\n" + tests + "}\n";
    }

    private String testMethod(int index) {
        String both = IntStream.of(index, (index + TESTS) % LISTINGS)
                .mapToObj(i -> "        double at" + i + " = " + type() + ".step" + i + "(1, 200);\n"
                        + "        System.out.println(\"step " + i + " ends at \" + at" + i + ");\n"
                        + "        assertEquals(-" + i + " / 2.0, at" + i + ", 1e-9);\n")
                .collect(Collectors.joining());
        return "    @Test\n    void ends" + index + "() {\n" + both + "    }\n";
    }
}
