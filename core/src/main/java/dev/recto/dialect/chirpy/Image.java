package dev.recto.dialect.chirpy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.CommonReaders;
import dev.recto.dialect.front.FrontKey;
import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.front.Value.Field;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.dialect.front.Value.Text;
import java.util.List;
import java.util.Optional;

/** The cover, text or {path, alt, lqip}, whose path starts from {@code media_subpath}: "URL Prefix". */
@AutoService(DialectRule.class)
public final class Image implements FrontKey {

    @Override
    public String dialect() {
        return "chirpy";
    }

    @Override
    public List<String> names() {
        return List.of("image");
    }

    @Override
    public void read(Field field, NativeFront front, Manuscript page) {
        Optional<Text> path = field.value() instanceof Fields map
                ? map.get("path")
                        .or(() -> map.get("src"))
                        .flatMap(value -> value.texts().findFirst())
                : field.value().texts().findFirst();
        path.ifPresent(
                text -> CommonReaders.cover(text, MediaSubpath.of(text.text().strip(), page), front, page));
        if (field.value() instanceof Fields map) {
            map.get("alt")
                    .flatMap(alt -> alt.texts().findFirst())
                    .ifPresent(alt -> front.put("coverAlt", alt.text(), alt.offset()));
        }
    }
}
