package dev.recto.sheet;

import dev.recto.marks.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a sheet, part by part: all names and parts as the records have them, what is null left out. It does by hand what
 * Gson does by reflection, which costs javac more than the sheets of a whole project.
 */
final class SheetWriter {

    private final JsonParts json;
    private final ProseWriter prose;

    private SheetWriter(JsonParts json) {
        this.json = json;
        this.prose = new ProseWriter(json);
    }

    /** The sheet on one line. */
    static String write(Sheet sheet) {
        // Most of a sheet is the source's text, and about as much again for its tokens and declarations.
        JsonParts json = JsonParts.ofSize(3 * sheet.text().length() + 1024);
        try {
            new SheetWriter(json).sheet(sheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return json.text();
    }

    private void sheet(Sheet sheet) throws IOException {
        json.beginObject();
        json.name("formatVersion").value(sheet.formatVersion());
        json.name("source").value(sheet.source());
        json.name("packageName").value(sheet.packageName());
        json.name("text").value(sheet.text());
        json.name("digest").value(sheet.digest());
        json.list("declarations", sheet.declarations(), this::declaration);
        json.list("regions", sheet.regions(), this::region);
        json.name("classes").beginObject();
        for (Map.Entry<String, String> each : new TreeMap<>(sheet.classes()).entrySet()) {
            json.name(each.getKey()).value(each.getValue());
        }
        json.endObject();
        json.name("tokens").beginObject();
        json.list("referents", sheet.tokens().referents(), this::referent);
        json.strings("types", sheet.tokens().types());
        json.name("marks").value(sheet.tokens().marks());
        json.endObject();
        json.list("links", sheet.links(), prose::link);
        json.endObject();
    }

    private void declaration(Declaration declaration) throws IOException {
        json.beginObject();
        json.name("id").value(declaration.id());
        json.name("kind").value(declaration.kind().name());
        json.name("owner").value(declaration.owner());
        json.name("binaryName").value(declaration.binaryName());
        json.name("name").value(declaration.name());
        json.name("span");
        json.span(declaration.span());
        json.name("nameOffset").value(declaration.nameOffset());
        json.optional("body", declaration.body(), json::span);
        json.list("elided", declaration.elided(), json::span);
        json.optional("docComment", declaration.docComment(), json::span);
        json.optional("chapter", declaration.chapter(), this::chapter);
        json.optional("explanation", declaration.explanation(), prose::explanation);
        json.optional("example", declaration.example(), this::example);
        json.name("excuse").value(declaration.excuse());
        json.name("constant").value(declaration.constant());
        json.endObject();
    }

    private void chapter(ChapterMark chapter) throws IOException {
        json.beginObject();
        json.name("title").value(chapter.title());
        json.name("order").value(chapter.order());
        json.name("shortTitle").value(chapter.shortTitle());
        json.name("summary").value(chapter.summary());
        json.name("date").value(chapter.date());
        json.strings("authors", chapter.authors());
        json.strings("categories", chapter.categories());
        json.strings("tags", chapter.tags());
        json.name("cover").value(chapter.cover());
        json.name("coverAlt").value(chapter.coverAlt());
        json.name("math").value(chapter.math());
        json.name("draft").value(chapter.draft());
        json.name("offset").value(chapter.offset());
        json.endObject();
    }

    private void example(ExampleMark example) throws IOException {
        json.beginObject();
        json.name("prints").value(example.prints());
        json.name("offset").value(example.offset());
        json.endObject();
    }

    private void region(Region region) throws IOException {
        json.beginObject();
        json.name("name").value(region.name());
        json.name("span");
        json.span(region.span());
        json.endObject();
    }

    private void referent(Referent referent) throws IOException {
        json.beginObject();
        json.name("id").value(referent.id());
        json.name("module").value(referent.module());
        json.name("signature").value(referent.signature());
        json.endObject();
    }
}
