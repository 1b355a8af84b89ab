package dev.recto.dialect.hugo;

import com.google.auto.service.AutoService;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.FrontKey;
import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.front.Value.Field;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.dialect.front.Value.Text;
import java.util.List;

/**
 * {@code menu} names the menus that a page is in, or says for each what the page is called there and what it weighs:
 * gohugoio/hugoDocs 1c61334, content/en/content-management/menus.md, "Properties". A book has one, so that the first name counts;
 * the weight is for {@link Sections}.
 */
@AutoService(DialectRule.class)
public final class Menus implements FrontKey {

    @Override
    public String dialect() {
        return "hugo";
    }

    @Override
    public List<String> names() {
        return List.of("menu", "menus");
    }

    @Override
    public void read(Field field, NativeFront front, Manuscript page) {
        if (!(field.value() instanceof Fields menus)) {
            return;
        }
        for (Field menu : menus.fields()) {
            if (menu.value() instanceof Fields entry) {
                entry.fields().forEach(each -> read(each, front));
            }
        }
    }

    private static void read(Field field, NativeFront front) {
        if (field.name().equalsIgnoreCase("weight")) {
            Weight.check(field, front);
        } else if (field.name().equalsIgnoreCase("name") && field.value() instanceof Text name) {
            front.put("shortTitle", name.text(), name.offset());
        }
    }
}
