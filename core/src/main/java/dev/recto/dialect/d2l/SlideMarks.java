package dev.recto.dialect.d2l;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code [**words**]} and {@code (**words**)} are on slides as well, where the marks go, and {@code (~~words~~)} are on slides alone
 * (d2l-ai/d2l-book 2322e56, docs/user/slides.md; d2lbook/slides.py, "remove_slide_marks").
 */
final class SlideMarks implements Pass {

    private static final Pattern SLIDE = Pattern.compile(
            "\\[\\*\\*(?<bracket>(?:(?!\\*\\*]|\\n\\s*\\n).)+)\\*\\*]|\\(\\*\\*(?<round>(?:(?!\\*\\*\\)|\\n\\s*\\n).)+)\\*\\*\\)"
                    + "|\\(~~(?:(?!~~\\)|\\n\\s*\\n).)+~~\\)",
            Pattern.DOTALL);

    private static final int MARKS = 3;

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        Matcher slide = SLIDE.matcher(text);
        while (slide.find()) {
            if (code.has(slide.start())) {
                continue;
            }
            if (slide.group("bracket") == null && slide.group("round") == null) {
                edits.replace(new Span(slide.start(), slide.end()), "");
            } else {
                edits.replace(new Span(slide.start(), slide.start() + MARKS), "");
                edits.replace(new Span(slide.end() - MARKS, slide.end()), "");
            }
        }
        return edits.applyTo(text);
    }
}
