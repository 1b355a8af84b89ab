package dl.plot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.MediaType;
import org.junit.jupiter.api.TestReporter;

/** What all drawings share: the frame, the colours, the way numbers are written. */
final class Svg {

    private static final String STYLE = """
            text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;fill:#24292f}
            .q{fill:#57606a}.e{text-anchor:end}.m{text-anchor:middle}.b{font-weight:600}
            .g{stroke:#d0d7de;stroke-width:1}.f{fill:none;stroke:#8c959f}
            .c{fill:none;stroke:#afb8c1;stroke-width:1}
            .l{fill:none;stroke-width:2;stroke-linejoin:round}.d{stroke-dasharray:6 4}
            .h{fill:#fff;stroke:none;opacity:.85}.n{fill:#f6f8fa;stroke:#8c959f}
            .s0{stroke:#0b62a4}.s1{stroke:#c2410c}.s2{stroke:#0f7b5f}.s3{stroke:#7a3fb0}
            .p0{fill:#0b62a4}.p1{fill:#c2410c}.p2{fill:#0f7b5f}.p3{fill:#7a3fb0}
            @media (prefers-color-scheme:dark){
            text{fill:#e6edf3}.q{fill:#9da7b3}.g{stroke:#30363d}.f{stroke:#6e7681}
            .c{stroke:#4b535d}.h{fill:#0d1117}.n{fill:#161b22;stroke:#6e7681}
            .s0{stroke:#6cb6ff}.s1{stroke:#ff9e64}.s2{stroke:#5fd3a8}.s3{stroke:#c79bff}
            .p0{fill:#6cb6ff}.p1{fill:#ff9e64}.p2{fill:#5fd3a8}.p3{fill:#c79bff}}
            """;

    private Svg() {}

    /** A whole document around a drawing of the given size in pixels. */
    static String document(int width, int height, String title, String description, String body) {
        return """
            <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t d" \
            width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s">
            <title id="t">%3$s</title>
            <desc id="d">%4$s</desc>
            <style>
            %5$s</style>
            %6$s</svg>
            """.formatted(width, height, escape(title), escape(description), STYLE, body);
    }

    /** A pixel coordinate, to a tenth. */
    static String px(double value) {
        return String.format(Locale.ROOT, "%.1f", value + 0.0);
    }

    static String text(double x, double y, String classes, String words) {
        return "<text x=\"%s\" y=\"%s\" class=\"%s\">%s</text>\n"
                .formatted(px(x), px(y), classes, escape(words));
    }

    static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Hands a drawing to the book. */
    static void publish(TestReporter book, String file, String svg) {
        book.publishFile(file, MediaType.create("image", "svg+xml"), path -> {
            try {
                Files.write(path, svg.getBytes(StandardCharsets.UTF_8));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }
}
