package dev.recto.dialect.hugo;

import com.google.auto.service.AutoService;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.FrontKey;
import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.front.Value.Field;
import dev.recto.dialect.front.Value.Text;
import java.util.List;

/**
 * {@code weight} puts a page before those of its section that weigh more, so that its place in the book depends on theirs: {@link
 * Sections} says it (gohugoio/hugoDocs 1c61334, content/en/methods/page/weight.md).
 */
@AutoService(DialectRule.class)
public final class Weight implements FrontKey {

    @Override
    public String dialect() {
        return "hugo";
    }

    @Override
    public List<String> names() {
        return List.of("weight");
    }

    @Override
    public void read(Field field, NativeFront front, Manuscript page) {
        check(field, front);
    }

    /** Refuses what is no whole number. */
    static void check(Field field, NativeFront front) {
        boolean number = field.value() instanceof Text text
                && (text.isNothing() || text.text().strip().matches("[+-]?\\d{1,9}"));
        if (!number) {
            front.refuse(field.value().offset(), "'" + field.name() + "' is a whole number", "write one");
        }
    }
}
