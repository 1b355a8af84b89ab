package dev.recto.dialect.chirpy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import java.util.List;

/** Classes of Chirpy's that say where and how something stands on its own pages. */
@AutoService(DialectRule.class)
public final class Ignored implements NamedRule {

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
        return List.of(
                "left",
                "right",
                "normal",
                "shadow",
                "light",
                "rounded-10",
                "nolineno",
                "filepath",
                "w-25",
                "w-50",
                "w-75",
                "mt-4",
                "mb-0",
                "table",
                "table-bordered",
                "text-center",
                "center",
                "mx-auto",
                "d-block",
                "img-fluid",
                "w-100");
    }

    @Override
    public void write(Call call, Edits edits) {}
}
