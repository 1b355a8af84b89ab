package dev.recto.dialect.mkdocs;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Of two images, {@code #only-light} and {@code #only-dark}, the site shows one: squidfunk/mkdocs-material 5b36f2a,
 * docs/reference/images.md, "Light and dark mode". A book shows the one for light pages.
 */
final class ThemeImages implements Pass {

    private static final Pattern IMAGE = Pattern.compile(
            "!\\[[^\\]\\n]*]\\([^()\\s]+(#(?:only-(?:light|(?<dark>dark))|gh-(?:light|(?<ghdark>dark))-mode-only))[^()\\n]*\\)"
                    + "(?:\\{[^}\\n]*})?[ \\t]*\\n?");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        if (text.contains("#only-") || text.contains("-mode-only")) {
            CodePlaces code = CodePlaces.of(text);
            Matcher image = IMAGE.matcher(text);
            while (image.find()) {
                if (!code.has(image.start())) {
                    boolean dark = image.group("dark") != null || image.group("ghdark") != null;
                    edits.replace(
                            dark ? new Span(image.start(), image.end()) : new Span(image.start(1), image.end(1)), "");
                }
            }
        }
        return edits.applyTo(text);
    }
}
