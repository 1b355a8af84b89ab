package dev.recto.marks;

import dev.recto.marks.CommentSyntax.Comments.Comment;
import dev.recto.marks.Effect.Highlight;
import dev.recto.marks.Effect.Link;
import dev.recto.marks.Effect.Note;
import dev.recto.marks.Effect.Replace;
import dev.recto.marks.MarkupTag.Attribute;
import dev.recto.marks.MarkupTag.MarkName;
import dev.recto.marks.MarkupTag.MarkupTagCheck;
import dev.recto.marks.Scopes.Scope;
import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Reads what the marks of a text come to: first what they replace, then what they do to the words as they are shown. */
final class MarkupReader {

    private final MarkedLines lines;
    private final Scopes scopes;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Replace> replaced = new ArrayList<>();
    private final TreeMap<Integer, List<Effect>> effects = new TreeMap<>();

    private MarkupReader(String text, List<Comment> comments) {
        this.lines = new MarkedLines(text, comments);
        this.scopes = new Scopes(lines, faults::add);
        for (Comment comment : comments) {
            for (MarkupTag tag : MarkupTagScan.read(text, comment, faults::add)) {
                if (MarkupTagCheck.passes(tag, faults::add)) {
                    scopes.take(tag);
                }
            }
        }
        scopes.end();
    }

    static Markup read(String text, List<Comment> comments) {
        if (comments.isEmpty()) {
            return new Markup(List.of(), List.of(), List.of(), List.of(), List.of(), false);
        }
        MarkupReader reader = new MarkupReader(text, comments);
        List<Scope> scopes = reader.scopes.scopes();
        scopes.stream().filter(each -> each.tag().name() == MarkName.REPLACE).forEach(reader::replace);
        scopes.stream().filter(each -> each.tag().name() != MarkName.REPLACE).forEach(reader::apply);
        return new Markup(
                comments.stream().map(Comment::span).toList(),
                reader.scopes.regions(),
                reader.effects.values().stream().flatMap(List::stream).toList(),
                scopes.stream()
                        .filter(each -> each.tag().name() == MarkName.LINK)
                        .map(each -> reference(each.tag()))
                        .toList(),
                reader.faults.stream()
                        .sorted(Comparator.comparingInt(Fault::offset))
                        .toList(),
                reader.scopes.speak());
    }

    private void replace(Scope scope) {
        int known = faults.size();
        Patterns patterns = new Patterns(scope.tag(), faults::add);
        List<Replace> found = patterns.replace(
                lines.stretch(scope.first(), scope.last(), List.of()),
                scope.tag().value("replacement"));
        if (found.stream().anyMatch(this::isReplaced)) {
            fault(scope.tag().offset(), "another mark replaces some of these words", "let one mark replace them");
            return;
        }
        if (found.isEmpty() && faults.size() == known) {
            nothing(scope);
        }
        replaced.addAll(found);
        effects.put(scope.tag().offset(), List.copyOf(found));
    }

    private boolean isReplaced(Replace that) {
        return replaced.stream().anyMatch(each -> each.span().overlaps(that.span()));
    }

    private void apply(Scope scope) {
        MarkupTag tag = scope.tag();
        if (tag.name() == MarkName.NOTE) {
            effects.put(tag.offset(), List.of(new Note(scope.first(), tag.words())));
            return;
        }
        effects.put(
                tag.offset(),
                find(scope).stream().map(span -> effect(tag, span)).toList());
    }

    /** Words as they are shown; where there are none such, those that others stand for. */
    private List<Span> find(Scope scope) {
        int known = faults.size();
        Patterns patterns = new Patterns(scope.tag(), faults::add);
        List<Span> found = patterns.find(lines.stretch(scope.first(), scope.last(), replaced));
        if (found.isEmpty() && faults.size() == known) {
            found = patterns.find(lines.stretch(scope.first(), scope.last(), List.of()));
        }
        if (found.isEmpty() && faults.size() == known) {
            nothing(scope);
        }
        return found;
    }

    private static Effect effect(MarkupTag tag, Span span) {
        if (tag.name() == MarkName.LINK) {
            return new Link(span, reference(tag));
        }
        String type = tag.attribute("type") == null ? "bold" : tag.value("type");
        return new Highlight(span, Effect.Type.valueOf(type.toUpperCase(Locale.ROOT)));
    }

    private static Span reference(MarkupTag tag) {
        Attribute target = tag.attribute("target");
        if (target == null) {
            throw new IllegalArgumentException("a link without target passed its check");
        }
        return new Span(
                target.valueOffset(), target.valueOffset() + target.words().length());
    }

    private void nothing(Scope scope) {
        MarkupTag tag = scope.tag();
        for (String name : List.of("substring", "regex")) {
            Attribute given = tag.attribute(name);
            if (given != null) {
                String where = scope.first() == scope.last() ? "on its line" : "on its lines";
                fault(
                        given.valueOffset(),
                        "'" + given.words() + "' is nowhere " + where,
                        "a mark behind code is about that line, one that ends in ':' about the next");
                return;
            }
        }
        fault(tag.offset(), tag.sign() + " marks nothing: its lines are blank", "take it out");
    }

    private void fault(int offset, String message, String remedy) {
        faults.add(ProblemKind.MALFORMED_MARK.at(offset, message, remedy));
    }
}
