package dev.recto.sheet;

import dev.recto.prose.Fence;
import dev.recto.prose.Link;
import dev.recto.prose.Prose;
import dev.recto.prose.Tag;
import dev.recto.prose.Target;
import dev.recto.text.Origin;
import java.io.IOException;

/** Writes the prose of a sheet. */
final class ProseWriter {

    private final JsonParts json;

    ProseWriter(JsonParts json) {
        this.json = json;
    }

    /** Writes an explanation. */
    void explanation(Explanation explanation) throws IOException {
        json.beginObject();
        json.name("prose");
        prose(explanation.prose());
        json.name("title").value(explanation.title());
        json.name("show").value(explanation.show().name());
        json.name("of").value(explanation.of());
        json.name("offset").value(explanation.offset());
        json.endObject();
    }

    private void prose(Prose prose) throws IOException {
        json.beginObject();
        json.name("markup").value(prose.markup().name());
        json.name("text").value(prose.text());
        json.list("origins", prose.origins(), this::origin);
        json.list("tags", prose.tags(), this::tag);
        json.list("links", prose.links(), this::link);
        json.list("fences", prose.fences(), this::fence);
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
        json.span(tag.span());
        json.name("name").value(tag.name());
        json.strings("arguments", tag.arguments());
        json.name("body").value(tag.body());
        json.optional("target", tag.target(), this::target);
        json.endObject();
    }

    /** Writes a link. */
    void link(Link link) throws IOException {
        json.beginObject();
        json.name("span");
        json.span(link.span());
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
        json.span(fence.span());
        json.name("code").value(fence.code());
        json.list("origins", fence.origins(), this::origin);
        json.name("language").value(fence.language());
        json.strings("fails", fence.fails());
        json.name("throwsType").value(fence.throwsType());
        json.name("compile").value(fence.compile());
        json.name("sketch").value(fence.sketch());
        json.endObject();
    }
}
