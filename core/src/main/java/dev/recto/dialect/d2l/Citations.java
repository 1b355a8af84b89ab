package dev.recto.dialect.d2l;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.Notice;
import dev.recto.dialect.forms.CitedWorks;
import dev.recto.text.ProblemKind;
import java.util.List;

/**
 * {@code :cite:} and {@code :citet:} name works by their keys, with commas between; {@code :bibliography:} says where these are
 * described, which a book does in one file (d2l-ai/d2l-book 2322e56, docs/user/markdown.md, "Citations").
 */
@AutoService(DialectRule.class)
public final class Citations implements NamedRule {

    @Override
    public String dialect() {
        return D2l.NAME;
    }

    @Override
    public String form() {
        return Marks.MARK;
    }

    @Override
    public List<String> names() {
        return List.of("cite", "citet", "citep", "bibliography");
    }

    @Override
    public void write(Call call, Edits edits) {
        String words = call.positional().get(0);
        if (call.name().equals("bibliography")) {
            edits.pass(new Notice(
                    call.open().start(),
                    ProblemKind.PASSED_OVER,
                    "bibliography",
                    "the list of works is each page's own here",
                    "describe them in src/book/references.bib"));
            edits.replace(call.open(), "");
            return;
        }
        edits.replace(call.open(), CitedWorks.of(words, call.name().equals("citet")));
    }
}
