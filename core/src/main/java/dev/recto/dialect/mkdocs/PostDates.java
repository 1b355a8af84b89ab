package dev.recto.dialect.mkdocs;

import com.google.auto.service.AutoService;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.CommonReaders;
import dev.recto.dialect.front.FrontKey;
import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.front.Value.Field;
import dev.recto.dialect.front.Value.Fields;
import java.util.List;

/** The date of a post may be a map, of which {@code created} is the post's own: squidfunk/mkdocs-material 5b36f2a, docs/plugins/blog.md, "date". */
@AutoService(DialectRule.class)
public final class PostDates implements FrontKey {

    @Override
    public String dialect() {
        return MkDocs.NAME;
    }

    @Override
    public List<String> names() {
        return List.of("date");
    }

    @Override
    public void read(Field field, NativeFront front, Manuscript page) {
        if (field.value() instanceof Fields map) {
            map.fields().stream()
                    .filter(each -> each.name().equals("created"))
                    .forEach(created -> CommonReaders.date(created, front, page));
        } else {
            CommonReaders.date(field, front, page);
        }
    }
}
