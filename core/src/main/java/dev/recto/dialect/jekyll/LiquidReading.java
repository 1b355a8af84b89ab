package dev.recto.dialect.jekyll;

import dev.recto.dialect.Call;
import dev.recto.dialect.Edits;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.Notice;
import dev.recto.dialect.UnknownMarkup;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One text being read as Liquid, tag by tag: a page, or what it includes. */
final class LiquidReading {

    private static final List<String> OWN = List.of(
            "raw",
            "comment",
            "highlight",
            "include",
            "include_cached",
            "include_relative",
            "if",
            "unless",
            "case",
            "for",
            "assign",
            "capture");
    /** The text of a footnote: fastai/fastpages c18634f, _plugins/footnote-detail.rb, "fndetail". */
    private static final Pattern NOTE =
            Pattern.compile("(\"[^\"]*\"|'[^']*')\\s*\\|\\s*fndetail:\\s*(\\d+)", Pattern.DOTALL);

    private static final int MOST = 10_000;
    private static final int DEEPEST = 10;

    private final Liquid liquid;
    private final String text;
    private final Manuscript page;
    private final LiquidScope scope;
    private final Edits edits;
    private final int depth;
    private final LiquidChoices choices;
    private @Nullable CodePlaces code;

    /** @param depth how many files include the text, each the next */
    LiquidReading(Liquid liquid, String text, Manuscript page, LiquidScope scope, Edits edits, int depth) {
        this.liquid = liquid;
        this.text = text;
        this.page = page;
        this.scope = scope;
        this.edits = edits;
        this.depth = depth;
        this.choices = new LiquidChoices(text, page, scope, edits, this::body);
    }

    void read() {
        body(new Span(0, text.length()));
    }

    private void body(Span body) {
        int next = body.start();
        for (int count = 0; count < MOST; count++) {
            Optional<LiquidTag> tag =
                    LiquidTag.next(text, next).filter(found -> found.span().end() <= body.end());
            if (tag.isEmpty()) {
                break;
            }
            next = read(tag.get());
        }
    }

    /** Reads one tag, and says where the next may start. */
    private int read(LiquidTag tag) {
        return switch (tag.name()) {
            case "" -> {
                output(tag);
                yield tag.span().end();
            }
            case "raw", "comment" -> apart(tag);
            case "highlight" -> highlight(tag);
            case "include", "include_cached", "include_relative" -> {
                include(tag);
                yield tag.span().end();
            }
            case "if", "unless", "case", "for", "assign", "capture" -> choices.read(tag);
            default -> tag(tag);
        };
    }

    /** Where a block ends: its end mark, or nothing where it has none. */
    private Optional<Span> end(String name, int from) {
        Matcher end = Pattern.compile("\\{%-?\\s*end" + name + "\\s*-?%}").matcher(text);
        return end.find(from) ? Optional.of(new Span(end.start(), end.end())) : Optional.empty();
    }

    private int apart(LiquidTag tag) {
        Optional<Span> end = end(tag.name(), tag.span().end());
        if (end.isEmpty()) {
            return choices.unclosed(tag);
        }
        if (tag.name().equals("comment")) {
            edits.replace(new Span(tag.span().start(), end.get().end()), "");
        } else {
            edits.replace(tag.span(), "");
            edits.replace(end.get(), "");
        }
        return end.get().end();
    }

    /** Code between fences; {@code linenos} and the like are words of the fence. */
    private int highlight(LiquidTag tag) {
        Optional<Span> end = end("highlight", tag.span().end());
        if (end.isEmpty()) {
            return choices.unclosed(tag);
        }
        String body = text.substring(tag.span().end(), end.get().start());
        String marks = body.contains("```") ? "`````" : "```";
        edits.replace(tag.span(), marks + tag.words().replace('"', '\'') + (body.startsWith("\n") ? "" : "\n"));
        edits.replace(end.get(), (body.endsWith("\n") ? "" : "\n") + marks);
        return end.get().end();
    }

    private void include(LiquidTag tag) {
        String name = tag.words().split("\\s+", 2)[0];
        boolean relative = tag.name().equals("include_relative");
        NamedRule rule = relative ? null : liquid.rules(Liquid.INCLUDE).get(name);
        if (rule != null) {
            rule.meet(call(name, tag, null), edits);
            return;
        }
        String folder = relative ? (page.folder().isEmpty() ? "" : page.folder() + "/") : "_includes/";
        Optional<String> own = page.site().text(folder + name).flatMap(file -> included(file, tag));
        if (own.isPresent()) {
            edits.replace(tag.span(), own.get());
        } else {
            UnknownMarkup.meet(
                    edits,
                    page,
                    text,
                    tag.span(),
                    Liquid.INCLUDE,
                    name,
                    liquid.rules(Liquid.INCLUDE).keySet());
        }
    }

    /** What a file of the site comes to with the tag's arguments; nothing where that is not known. */
    private Optional<String> included(String file, LiquidTag tag) {
        if (depth >= DEEPEST) {
            return Optional.empty();
        }
        Edits inner = new Edits();
        Map<String, String> arguments = tag.named(name -> scope.value(name).asText());
        new LiquidReading(liquid, file, page, scope.including(arguments), inner, depth + 1).read();
        var read = inner.applyTo(file);
        return read.faults().isEmpty() ? Optional.of(read.text().strip()) : Optional.empty();
    }

    private int tag(LiquidTag tag) {
        NamedRule rule = liquid.rules(Liquid.TAG).get(tag.name());
        if (rule == null) {
            List<String> known = Stream.concat(OWN.stream(), liquid.rules(Liquid.TAG).keySet().stream())
                    .toList();
            UnknownMarkup.meet(edits, page, text, tag.span(), Liquid.TAG, tag.name(), known);
            return tag.span().end();
        }
        Span end = rule.hasBody() ? end(tag.name(), tag.span().end()).orElse(null) : null;
        rule.meet(call(tag.name(), tag, end), edits);
        if (end != null) {
            // Its body is read before its end mark, which has been dealt with.
            body(new Span(tag.span().end(), end.start()));
            return end.end();
        }
        return tag.span().end();
    }

    private Call call(String name, LiquidTag tag, @Nullable Span end) {
        Map<String, String> named = tag.named(each -> scope.value(each).asText());
        return new Call(name, named, tag.positional(), tag.span(), end, text, page);
    }

    private void output(LiquidTag tag) {
        Matcher note = NOTE.matcher(tag.words());
        if (note.matches()) {
            edits.replace(tag.span(), "[^fn-" + note.group(2) + "]: " + LiquidTag.unquoted(note.group(1)));
            return;
        }
        LiquidValue value = LiquidOutput.of(tag.words(), scope);
        String name = tag.words().replaceFirst("\\s*\\|.*$", "");
        if (value instanceof LiquidValue.Text known) {
            edits.replace(tag.span(), known.text());
        } else if (value instanceof LiquidValue.Nothing
                && !name.contains(".")
                && isCode(tag.span().start())) {
            edits.pass(new Notice(
                    tag.span().start(),
                    ProblemKind.PASSED_OVER,
                    "Liquid in code",
                    "braces in code stay, for which Jekyll shows nothing, since '" + name + "' is not set",
                    "write such code between {% raw %} and {% endraw %}"));
        } else {
            UnknownMarkup.meet(
                    edits, page, text, tag.span(), "Liquid variable", name.strip(), new TreeSet<>(scope.names()));
        }
    }

    private boolean isCode(int offset) {
        CodePlaces known = code == null ? CodePlaces.of(text) : code;
        code = known;
        return known.has(offset);
    }
}
