package dev.recto.bench.book;

/** What stands around the code of a chapter in its Java sources. */
public interface Dress {

    /** What stands between the package and the class: imports, annotations, comments. */
    String head(SyntheticChapter chapter);

    /** What stands before the method that is a listing. */
    String before(SyntheticChapter chapter, int listing);

    /** What stands after it. */
    default String after(int listing) {
        return "";
    }

    /** What stands before the test class. */
    default String testHead(SyntheticChapter chapter) {
        return "";
    }

    /** Lines, each of which is indented unless it is empty. */
    static String indented(String indent, String lines) {
        return lines.lines().map(line -> line.isEmpty() ? "\n" : indent + line + "\n").reduce("", String::concat);
    }
}
