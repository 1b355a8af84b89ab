package dev.recto.dialect.fastpages;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.forms.Forms;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code {% include image.html file="…" alt="…" caption="…" url="…" %}}: _includes/image.html. */
@AutoService(DialectRule.class)
public final class Figure implements NamedRule {

    @Override
    public String dialect() {
        return "fastpages";
    }

    @Override
    public String form() {
        return "include";
    }

    @Override
    public List<String> names() {
        return List.of("image.html");
    }

    @Override
    public void write(Call call, Edits edits) {
        Optional<String> file = call.argument("file", "src");
        if (file.isEmpty()) {
            edits.refuse(call.whole(), "this picture has no file", "write file=\"/images/…\"");
            return;
        }
        edits.replace(
                call.whole(),
                Forms.figure(
                        file.get(),
                        call.argument("alt", "caption").orElse(""),
                        Map.of("width", call.argument("max-width", "width").orElse("")),
                        call.argument("caption").orElse(""),
                        call.argument("url")));
    }
}
