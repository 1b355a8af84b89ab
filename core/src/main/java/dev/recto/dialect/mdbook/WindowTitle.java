package dev.recto.dialect.mdbook;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.Notice;
import dev.recto.text.ProblemKind;
import java.util.List;

/**
 * <code>{{#title words}}</code> is a title of the browser's window alone, which a book's pages do not have
 * (rust-lang/mdBook 641d06a, guide/src/format/mdbook.md, "Controlling page &lt;title&gt;").
 */
@AutoService(DialectRule.class)
public final class WindowTitle implements NamedRule {

    @Override
    public String dialect() {
        return MdBook.NAME;
    }

    @Override
    public String form() {
        return Helpers.HELPER;
    }

    @Override
    public List<String> names() {
        return List.of("title");
    }

    @Override
    public void write(Call call, Edits edits) {
        edits.pass(new Notice(
                call.open().start(),
                ProblemKind.PASSED_OVER,
                "window title",
                "a title of the window alone is left out",
                "the page's heading is its title"));
        edits.replace(call.open(), "");
    }
}
