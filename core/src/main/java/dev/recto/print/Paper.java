package dev.recto.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sizes of sheets that a book can be printed on. */
public enum Paper {
    A4("24mm 24mm 22mm"),
    A5("18mm 14mm 16mm"),
    B5("20mm 17mm 18mm"),
    LETTER("24mm 25mm 22mm"),
    LEGAL("24mm 25mm 22mm");

    private final String margins;

    Paper(String margins) {
        this.margins = margins;
    }

    /** The size by its name in lower case; empty where there is none. */
    public static Optional<Paper> named(String name) {
        return Arrays.stream(values())
                .filter(paper -> paper.lowerCase().equals(name))
                .findFirst();
    }

    /** All names, in lower case. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Paper::lowerCase).toList();
    }

    /** A rule of CSS that sets a page on it. */
    String rule() {
        return "@page { size: %s; margin: %s; }\n".formatted(lowerCase(), margins);
    }

    private String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }
}
