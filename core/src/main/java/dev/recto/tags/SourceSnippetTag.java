package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.marks.SnippetTag;
import dev.recto.pages.Captions;
import dev.recto.prose.Usage;
import dev.recto.sheet.Explanation.Show;
import java.util.Map;
import java.util.Optional;

/** {@code {@snippet class=Type region=name}}, and the other forms of it. */
@AutoService(InlineTag.class)
public final class SourceSnippetTag implements InlineTag {

    @Override
    public Usage usage() {
        return Usage.SNIPPET;
    }

    @Override
    public Optional<Insert> insert(Call call) {
        return call.materials().snippets().of(call.tag(), call.context(), () -> ofClass(call));
    }

    private static Optional<Insert> ofClass(Call call) {
        Map<String, String> attributes =
                SnippetTag.of("{@snippet " + call.tag().body() + "}").attributes();
        String region = attributes.getOrDefault("region", "");
        Optional<Declared> type = call.declared(attributes.getOrDefault("class", ""));
        return region.isEmpty()
                ? type.map(found -> whole(found, call))
                : type.flatMap(found -> region(found.file(), region, call));
    }

    private static Insert whole(Declared type, Call call) {
        call.listOnce(type.declaration().id(), "another tag shows " + Captions.of(type.declaration()));
        Listing whole =
                call.materials().listings().of(type, Show.WHOLE, call.context().page());
        return call.materials().changes().of(whole, type, Show.WHOLE, call.tag(), call.context());
    }

    private static Optional<Insert> region(SheetFile file, String name, Call call) {
        return call.materials().names().region(file, name, call.place()).map(region -> {
            call.listOnce(file.file() + "#" + name, "another {@snippet} shows the region '" + name + "'");
            Listing now =
                    call.materials().listings().of(file, region, call.context().page());
            return call.materials().changes().of(now, file, call.tag(), call.context());
        });
    }
}
