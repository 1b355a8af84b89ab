package dev.recto.dialect.hydejack;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import java.util.List;

/** Classes that say how something looks on Hydejack's own pages: docs/writing.md. */
@AutoService(DialectRule.class)
public final class Ignored implements NamedRule {

    @Override
    public String dialect() {
        return "hydejack";
    }

    @Override
    public String form() {
        return "class";
    }

    @Override
    public List<String> names() {
        return List.of(
                "lead",
                "faded",
                "smaller",
                "figure",
                "scroll-table",
                "stretch-table",
                "flip-table",
                "flip-title",
                "related-posts",
                "small-table",
                "read-more",
                "large-only",
                "border",
                "rounded",
                "centered",
                "heading",
                "post",
                "no-mark",
                "no-mark-external",
                "external",
                "gallery",
                "no-hyphenate",
                "sr-only",
                "h1",
                "h2",
                "h3",
                "right",
                "left");
    }

    @Override
    public void write(Call call, Edits edits) {}
}
