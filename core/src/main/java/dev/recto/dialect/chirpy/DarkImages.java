package dev.recto.dialect.chirpy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import dev.recto.text.Span;
import java.util.List;

/** Of two images, one {@code .light} and one {@code .dark}, the site shows one: "Dark/Light mode". A book shows the one for light pages. */
@AutoService(DialectRule.class)
public final class DarkImages implements NamedRule {

    @Override
    public String dialect() {
        return "chirpy";
    }

    @Override
    public String form() {
        return "class";
    }

    @Override
    public List<String> names() {
        return List.of("dark");
    }

    /** The call is open where the image stands, or its paragraph. */
    @Override
    public void write(Call call, Edits edits) {
        String words = call.open().of(call.text());
        if (words.startsWith("![")) {
            int end = words.indexOf(')') < 0 ? words.length() : words.indexOf(')') + 1;
            edits.replace(new Span(call.open().start(), call.open().start() + end), "");
        }
    }
}
