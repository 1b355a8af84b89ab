package dev.recto.dialect.hugo;

import com.google.auto.service.AutoService;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.FrontKey;
import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.front.Value.Field;
import java.util.List;

/**
 * {@code published} is another name of {@code publishDate} here, where in Jekyll it says yes or no: gohugoio/hugoDocs 1c61334,
 * content/en/configuration/front-matter.md, "Aliases".
 */
@AutoService(DialectRule.class)
public final class Published implements FrontKey {

    @Override
    public String dialect() {
        return "hugo";
    }

    @Override
    public List<String> names() {
        return List.of("published");
    }

    @Override
    public void read(Field field, NativeFront front, Manuscript page) {}
}
