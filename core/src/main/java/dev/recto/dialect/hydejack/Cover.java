package dev.recto.dialect.hydejack;

import com.google.auto.service.AutoService;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.FrontKey;
import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.front.Value.Field;
import java.util.List;

/** {@code cover: true} opens a page with the theme's side bar, and names no image: docs/basics.md, "Adding a cover page". */
@AutoService(DialectRule.class)
public final class Cover implements FrontKey {

    @Override
    public String dialect() {
        return "hydejack";
    }

    @Override
    public List<String> names() {
        return List.of("cover");
    }

    @Override
    public void read(Field field, NativeFront front, Manuscript page) {}
}
