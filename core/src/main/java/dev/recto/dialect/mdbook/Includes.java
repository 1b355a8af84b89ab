package dev.recto.dialect.mdbook;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.forms.Portion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * <code>{{#include file:2:10}}</code> is a file of the site or a {@link Portion} of it; of {@code rustdoc_include}, whose other lines
 * a reader of the site sees when he asks for them, a book shows those lines as well
 * (rust-lang/mdBook 641d06a, guide/src/format/mdbook.md, "Including files").
 */
@AutoService(DialectRule.class)
public final class Includes implements NamedRule {

    /** "Including portions of a file" there. */
    private static final Pattern ANCHOR = Pattern.compile("ANCHOR(?<end>_END)?:\\s*(?<name>[\\w-]+)");

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
        return List.of("include", "rustdoc_include");
    }

    @Override
    public void write(Call call, Edits edits) {
        String words = String.join(" ", call.positional());
        int colon = words.indexOf(':');
        String name = colon < 0 ? words : words.substring(0, colon);
        Optional<IncludedFile> file = IncludedFile.of(name, call, edits);
        if (file.isEmpty()) {
            return;
        }
        Portion portion = Portion.of(file.get().text(), colon < 0 ? "" : words.substring(colon + 1), ANCHOR);
        String fault = portion.fault();
        if (fault != null) {
            edits.refuse(call.open(), fault, portion.remedy());
            return;
        }
        if (call.name().equals("rustdoc_include") && !portion.isAll()) {
            edits.pass(RustFences.hidden(call.open().start()));
        }
        edits.replace(call.open(), file.get().onPage(portion.lines(), call));
    }
}
