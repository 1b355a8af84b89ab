package dev.recto.bench.peer;

import dev.recto.bench.book.Form;
import dev.recto.bench.book.SyntheticChapter;
import dev.recto.bench.book.Template;
import java.util.HashMap;
import java.util.Map;

/** Tests, and pages of AsciiDoc that show tagged parts of the sources. */
public final class AsciidoctorForm implements Form {

    @Override
    public String pom() {
        return Template.filled("asciidoctor.pom.xml");
    }

    @Override
    public Map<String, String> files(SyntheticChapter chapter) {
        Map<String, String> files = new HashMap<>(Form.sources(chapter, new TaggedDress()));
        String page = Asciidoc.page(chapter, listing -> Asciidoc.tagged(chapter, listing));
        files.put("src/docs/asciidoc/" + chapter.type() + ".adoc", page);
        return files;
    }
}
