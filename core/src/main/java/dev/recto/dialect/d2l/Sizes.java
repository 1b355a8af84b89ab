package dev.recto.dialect.d2l;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import java.util.List;

/** {@code :width:} and {@code :height:} are of the image above, which {@link Figures} reads with them. */
@AutoService(DialectRule.class)
public final class Sizes implements NamedRule {

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
        return List.of("width", "height");
    }

    @Override
    public void write(Call call, Edits edits) {
        edits.refuse(call.open(), "no image stands above this " + call.name(), "write it below an image");
    }
}
