package dev.recto.sheet;

import dev.recto.marks.Markup.Region;
import dev.recto.prose.Fence;
import dev.recto.prose.Prose;
import dev.recto.prose.Prose.Link;
import dev.recto.prose.Prose.Tag;
import dev.recto.prose.Target;
import dev.recto.sheet.Declaration.ChapterMark;
import dev.recto.sheet.Declaration.ExampleMark;
import dev.recto.text.Origin;
import dev.recto.text.Span;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet as {@link RecordJson} reads it. It names each part itself, since what asks records for theirs makes classes as it
 * runs, for which javac has to wait; a test holds it against the records.
 */
final class SheetWriter {

    private final JsonText json;

    SheetWriter(JsonText json) {
        this.json = json;
    }

    void write(Sheet sheet) {
        json.open('{')
                .member("formatVersion", sheet.formatVersion())
                .member("source", sheet.source())
                .member("packageName", sheet.packageName())
                .member("text", sheet.text())
                .member("digest", sheet.digest());
        list("declarations", sheet.declarations(), this::declaration);
        list("regions", sheet.regions(), this::region);
        json.name("classes").open('{');
        new TreeMap<>(sheet.classes()).forEach(json::member);
        json.close('}').name("tokens");
        tokens(sheet.tokens());
        list("links", sheet.links(), this::link);
        json.close('}');
    }

    private <T> void list(String name, List<T> values, Consumer<T> writing) {
        json.name(name).open('[');
        values.forEach(writing);
        json.close(']');
    }

    private void declaration(Declaration declared) {
        json.open('{')
                .member("id", declared.id())
                .member("kind", declared.kind().name())
                .optional("owner", declared.owner())
                .member("binaryName", declared.binaryName())
                .member("name", declared.name());
        span("span", declared.span());
        json.member("nameOffset", declared.nameOffset());
        span("body", declared.body());
        list("elided", declared.elided(), this::span);
        span("docComment", declared.docComment());
        json.optional("summary", declared.summary());
        chapter(declared.chapter());
        explanation(declared.explanation());
        example(declared.example());
        json.optional("excuse", declared.excuse())
                .optional("constant", declared.constant())
                .close('}');
    }

    private void chapter(@Nullable ChapterMark chapter) {
        if (chapter != null) {
            json.name("chapter").open('{');
            heading(chapter.heading());
            json.member("order", chapter.order()).member("draft", chapter.draft());
            list(
                    "types",
                    chapter.types(),
                    type -> json.open('{')
                            .member("id", type.id())
                            .member("offset", type.offset())
                            .close('}'));
            json.member("offset", chapter.offset()).close('}');
        }
    }

    private void heading(Heading heading) {
        json.name("heading")
                .open('{')
                .member("title", heading.title())
                .member("shortTitle", heading.shortTitle())
                .member("subtitle", heading.subtitle())
                .member("summary", heading.summary())
                .member("date", heading.date())
                .member("authors", heading.authors())
                .member("categories", heading.categories())
                .member("tags", heading.tags())
                .member("cover", heading.cover())
                .member("coverAlt", heading.coverAlt())
                .member("address", heading.address())
                .member("aliases", heading.aliases())
                .close('}');
    }

    private void explanation(@Nullable Explanation explanation) {
        if (explanation != null) {
            json.name("explanation").open('{').name("prose");
            prose(explanation.prose());
            list("blockTags", explanation.blockTags(), tag -> {
                json.open('{').member("kind", tag.kind().name()).name("prose");
                prose(tag.prose());
                json.close('}');
            });
            json.member("title", explanation.title())
                    .member("show", explanation.show().name())
                    .optional("of", explanation.of())
                    .member("offset", explanation.offset())
                    .close('}');
        }
    }

    private void example(@Nullable ExampleMark example) {
        if (example != null) {
            json.name("example")
                    .open('{')
                    .optional("prints", example.prints())
                    .member("offset", example.offset())
                    .close('}');
        }
    }

    private void prose(Prose prose) {
        json.open('{').member("markup", prose.markup().name()).member("text", prose.text());
        origins(prose.origins());
        list("tags", prose.tags(), this::tag);
        list("links", prose.links(), this::link);
        list("fences", prose.fences(), this::fence);
        json.close('}');
    }

    private void origins(List<Origin> origins) {
        list(
                "origins",
                origins,
                origin -> json.value(origin.inText()).value(origin.inSource()).value(origin.length()));
    }

    private void tag(Tag tag) {
        json.open('{');
        span("span", tag.span());
        json.member("name", tag.name()).member("arguments", tag.arguments()).member("body", tag.body());
        target(tag.target());
        json.close('}');
    }

    private void link(Link link) {
        json.open('{');
        span("span", link.span());
        json.member("label", link.label()).member("reference", link.reference());
        target(link.target());
        json.close('}');
    }

    private void target(@Nullable Target target) {
        if (target != null) {
            json.name("target")
                    .open('{')
                    .member("id", target.id())
                    .member("kind", target.kind().name())
                    .member("module", target.module())
                    .member("signature", target.signature())
                    .close('}');
        }
    }

    private void fence(Fence fence) {
        json.open('{');
        span("span", fence.span());
        json.member("code", fence.code());
        origins(fence.origins());
        json.member("language", fence.language())
                .member("fails", fence.fails())
                .optional("throwsType", fence.throwsType())
                .member("compile", fence.compile())
                .optional("sketch", fence.sketch())
                .close('}');
    }

    private void region(Region region) {
        json.open('{').member("name", region.name());
        span("span", region.span());
        json.close('}');
    }

    private void tokens(Tokens tokens) {
        json.open('{');
        list("referents", tokens.referents(), this::referent);
        json.member("types", tokens.types()).member("marks", tokens.marks()).close('}');
    }

    private void referent(Referent referent) {
        json.open('{')
                .member("id", referent.id())
                .member("module", referent.module())
                .member("signature", referent.signature())
                .close('}');
    }

    private void span(String name, @Nullable Span span) {
        if (span != null) {
            json.name(name);
            span(span);
        }
    }

    private void span(Span span) {
        json.open('{').member("start", span.start()).member("end", span.end()).close('}');
    }
}
