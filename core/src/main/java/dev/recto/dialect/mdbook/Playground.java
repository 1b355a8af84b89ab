package dev.recto.dialect.mdbook;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import java.util.List;

/**
 * <code>{{#playground file.rs editable}}</code> is a Rust file as code that a reader of the site can run, and of a book can read
 * (rust-lang/mdBook 641d06a, guide/src/format/mdbook.md, "Inserting runnable Rust files"). Its old name was {@code playpen}.
 */
@AutoService(DialectRule.class)
public final class Playground implements NamedRule {

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
        return List.of("playground", "playpen");
    }

    @Override
    public void write(Call call, Edits edits) {
        String name = call.argument("0").orElse("");
        IncludedFile.of(name, call, edits).ifPresent(file -> {
            String code = file.onPage(file.text(), call);
            String marks = code.contains("```") ? "`````" : "```";
            edits.replace(call.open(), marks + "rust\n" + code + "\n" + marks);
        });
    }
}
