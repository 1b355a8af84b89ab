package dev.recto.sheet;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet, part by part: all names and parts as the records have them, what is null left out. It does by hand what
 * Gson does by reflection, which costs javac more than the sheets of a whole project.
 */
final class SheetWriter {

    private final StringBuilder text;
    private final JsonWriter json;

    private SheetWriter(int size) {
        text = new StringBuilder(size);
        json = new JsonWriter(new Strings(text));
        json.setHtmlSafe(false);
        json.setSerializeNulls(false);
    }

    /** The sheet on one line. */
    static String write(Sheet sheet) {
        // Most of a sheet is the source's text and about as much again for its tokens and declarations.
        SheetWriter writer = new SheetWriter(3 * sheet.text().length() + 1024);
        try {
            writer.sheet(sheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return writer.text.toString();
    }

    /** Adds long strings in one go, which a {@link java.io.StringWriter} does character by character. */
    private static final class Strings extends Writer {

        private final StringBuilder text;

        Strings(StringBuilder text) {
            this.text = text;
        }

        @Override
        public void write(int unit) {
            text.append((char) unit);
        }

        @Override
        public void write(String string) {
            text.append(string);
        }

        @Override
        public void write(String string, int start, int length) {
            text.append(string.substring(start, start + length));
        }

        @Override
        public void write(char[] units, int start, int length) {
            text.append(units, start, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    /** Writes one value; nothing for null, where its name is dropped too. */
    @FunctionalInterface
    private interface Part<T> {
        void write(T value) throws IOException;
    }

    private <T> void list(String name, List<T> values, Part<T> part) throws IOException {
        json.name(name).beginArray();
        for (T value : values) {
            part.write(value);
        }
        json.endArray();
    }

    private <T> void optional(String name, @Nullable T value, Part<T> part) throws IOException {
        if (value != null) {
            json.name(name);
            part.write(value);
        }
    }

    private void strings(String name, List<String> values) throws IOException {
        list(name, values, json::value);
    }

    private void sheet(Sheet sheet) throws IOException {
        json.beginObject();
        json.name("formatVersion").value(sheet.formatVersion());
        json.name("source").value(sheet.source());
        json.name("packageName").value(sheet.packageName());
        json.name("text").value(sheet.text());
        json.name("digest").value(sheet.digest());
        list("declarations", sheet.declarations(), this::declaration);
        list("regions", sheet.regions(), this::region);
        json.name("classes").beginObject();
        for (Map.Entry<String, String> each : new TreeMap<>(sheet.classes()).entrySet()) {
            json.name(each.getKey()).value(each.getValue());
        }
        json.endObject();
        json.name("tokens").beginObject();
        list("referents", sheet.tokens().referents(), this::referent);
        strings("types", sheet.tokens().types());
        json.name("marks").value(sheet.tokens().marks());
        json.endObject();
        list("links", sheet.links(), this::link);
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
        span(declaration.span());
        json.name("nameOffset").value(declaration.nameOffset());
        optional("body", declaration.body(), this::span);
        list("elided", declaration.elided(), this::span);
        optional("docComment", declaration.docComment(), this::span);
        optional("chapter", declaration.chapter(), this::chapter);
        optional("explanation", declaration.explanation(), this::explanation);
        optional("example", declaration.example(), this::example);
        json.name("excuse").value(declaration.excuse());
        json.name("constant").value(declaration.constant());
        json.endObject();
    }

    private void span(Span span) throws IOException {
        json.beginObject();
        json.name("start").value(span.start());
        json.name("end").value(span.end());
        json.endObject();
    }

    private void chapter(ChapterMark chapter) throws IOException {
        json.beginObject();
        json.name("title").value(chapter.title());
        json.name("order").value(chapter.order());
        json.name("shortTitle").value(chapter.shortTitle());
        json.name("summary").value(chapter.summary());
        json.name("date").value(chapter.date());
        strings("authors", chapter.authors());
        strings("categories", chapter.categories());
        strings("tags", chapter.tags());
        json.name("cover").value(chapter.cover());
        json.name("coverAlt").value(chapter.coverAlt());
        json.name("math").value(chapter.math());
        json.name("draft").value(chapter.draft());
        json.name("offset").value(chapter.offset());
        json.endObject();
    }

    private void explanation(Explanation explanation) throws IOException {
        json.beginObject();
        json.name("prose");
        prose(explanation.prose());
        json.name("title").value(explanation.title());
        json.name("show").value(explanation.show().name());
        json.name("of").value(explanation.of());
        json.name("offset").value(explanation.offset());
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
        span(region.span());
        json.endObject();
    }

    private void referent(Referent referent) throws IOException {
        json.beginObject();
        json.name("id").value(referent.id());
        json.name("module").value(referent.module());
        json.name("signature").value(referent.signature());
        json.endObject();
    }

    private void prose(Prose prose) throws IOException {
        json.beginObject();
        json.name("markup").value(prose.markup().name());
        json.name("text").value(prose.text());
        list("origins", prose.origins(), this::origin);
        list("tags", prose.tags(), this::tag);
        list("links", prose.links(), this::link);
        list("fences", prose.fences(), this::fence);
        json.endObject();
    }

    private void origin(Origin origin) throws IOException {
        json.beginObject();
        json.name("inText").value(origin.inText());
        json.name("inSource").value(origin.inSource());
        json.name("length").value(origin.length());
        json.endObject();
    }

    private void tag(Tag tag) throws IOException {
        json.beginObject();
        json.name("span");
        span(tag.span());
        json.name("name").value(tag.name());
        strings("arguments", tag.arguments());
        json.name("body").value(tag.body());
        optional("target", tag.target(), this::target);
        json.endObject();
    }

    private void link(Link link) throws IOException {
        json.beginObject();
        json.name("span");
        span(link.span());
        json.name("label").value(link.label());
        json.name("reference").value(link.reference());
        json.name("target");
        target(link.target());
        json.endObject();
    }

    private void target(Target target) throws IOException {
        json.beginObject();
        json.name("id").value(target.id());
        json.name("kind").value(target.kind().name());
        json.name("module").value(target.module());
        json.name("signature").value(target.signature());
        json.endObject();
    }

    private void fence(Fence fence) throws IOException {
        json.beginObject();
        json.name("span");
        span(fence.span());
        json.name("code").value(fence.code());
        list("origins", fence.origins(), this::origin);
        json.name("language").value(fence.language());
        strings("fails", fence.fails());
        json.name("throwsType").value(fence.throwsType());
        json.name("compile").value(fence.compile());
        json.name("sketch").value(fence.sketch());
        json.endObject();
    }
}
