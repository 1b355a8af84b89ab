package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.FrontKey;
import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.front.Value.Field;
import java.util.List;

/**
 * {@code address} is where an event takes place, with street and city, and not the page's own as in a book:
 * HugoBlox/hugo-blox-builder v5.5.0, wowchemy/layouts/partials/functions/get_address.html.
 */
@AutoService(DialectRule.class)
public final class EventAddress implements FrontKey {

    @Override
    public String dialect() {
        return "wowchemy";
    }

    @Override
    public List<String> names() {
        return List.of("address");
    }

    @Override
    public void read(Field field, NativeFront front, Manuscript page) {}
}
