package dev.recto.processor;

import dev.recto.processor.InheritingNames.Stretch;
import dev.recto.prose.InheritDoc;
import dev.recto.prose.Names;
import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose.Markup;
import dev.recto.sheet.BlockTag.Kind;
import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Reads a doc comment with the words of overridden methods in the place of {@code {@inheritDoc}}, as JavaDoc does, each
 * traced to where the tag stands. Where those methods have no words, or there is no source of them,
 * nothing takes the place. A tag that can inherit from no method stays as it is, for whoever reads the prose to refuse.
 */
final class Inheritance {

    /** Words that mean the same in Markdown and in HTML. */
    private static final Pattern PLAIN = Pattern.compile("[^<>&{`*_\\[\\\\~$|#]*");

    private final DocComment comment;
    private final Element element;
    private final ElementNames own;
    private final JavacLookups lookups;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable Words description;

    /**
     * @param element what the comment is of
     * @param own what names in the comment mean
     */
    Inheritance(DocComment comment, Element element, ElementNames own, JavacLookups lookups) {
        this.comment = comment;
        this.element = element;
        this.own = own;
        this.lookups = lookups;
    }

    /**
     * Words in their markup.
     *
     * @param markup what they are written in
     * @param text the words
     */
    record Words(Markup markup, TracedText text) {}

    /** The comment as it is written. */
    DocComment comment() {
        return comment;
    }

    /** What is wrong with what was inherited so far, by offsets of the comment's file. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** What names mean in all that was read so far. */
    Names names() {
        return stretches.isEmpty() ? own : new InheritingNames(own, List.copyOf(stretches));
    }

    /** The comment's description. */
    Words description() {
        if (description == null) {
            description = read();
        }
        return description;
    }

    private Words read() {
        Words written = new Words(comment.markup(), comment.text());
        if (!(element instanceof ExecutableElement method)) {
            return written;
        }
        List<Words> read = read(written, new CommentPart.Description(), method, own, TracedText.NOWHERE);
        return read.isEmpty() ? new Words(comment.markup(), new TracedText()) : read.get(0);
    }

    /** The comment's block tags; those that were to inherit words and found none are left out. */
    List<RawBlockTag> blockTags() {
        List<RawBlockTag> tags = new ArrayList<>();
        for (RawBlockTag tag : RawBlockTag.of(comment)) {
            if (element instanceof ExecutableElement method) {
                tags.addAll(blockTags(tag, method));
            } else {
                tags.add(tag);
            }
        }
        return tags;
    }

    private List<RawBlockTag> blockTags(RawBlockTag tag, ExecutableElement method) {
        Optional<CommentPart> part = part(tag, method);
        if (part.isEmpty()) {
            return List.of(tag);
        }
        boolean named = tag.kind() != Kind.RETURN;
        Words written = new Words(comment.markup(), named ? tag.words() : tag.body());
        return read(written, part.get(), method, own, TracedText.NOWHERE).stream()
                .filter(words -> fits(words, written, Math.max(0, tag.body().offset(0))))
                .map(words -> named ? tag.telling(words.text()) : new RawBlockTag(tag.kind(), words.text()))
                .toList();
    }

    private Optional<CommentPart> part(RawBlockTag tag, ExecutableElement method) {
        return switch (tag.kind()) {
            case PARAM -> Optional.of(CommentPart.Parameter.of(tag.name(), method));
            case RETURN -> Optional.of(new CommentPart.Returned());
            case THROWS -> Optional.of(CommentPart.Thrown.of(tag.name(), own));
            default -> Optional.empty();
        };
    }

    /**
     * A text with what it inherits; several where the whole of it is inherited from several, as with {@code @throws}.
     *
     * @param place what the text stands for in the comment's file, where it is inherited itself
     */
    private List<Words> read(Words written, CommentPart part, ExecutableElement method, ElementNames names, int place) {
        String text = written.text().toString();
        TracedText read = new TracedText();
        int done = 0;
        for (InheritDoc tag : InheritDoc.in(written.markup(), text)) {
            List<ExecutableElement> overridden = overridden(tag, method, names);
            if (!overridden.isEmpty()) {
                int at = place == TracedText.NOWHERE
                        ? written.text().offset(tag.span().start())
                        : place;
                List<Words> inherited = inherited(overridden, part, at);
                if (tag.span().of(text).equals(text.strip())) {
                    return inherited.stream()
                            .map(words -> new Words(words.markup(), standingAt(at, words)))
                            .toList();
                }
                read.append(written.text(), done, tag.span().start());
                for (Words words : inherited) {
                    if (fits(words, written, at)) {
                        read.append(standingAt(at, words), 0, words.text().length());
                    }
                }
                done = tag.span().end();
            }
        }
        read.append(written.text(), done, text.length());
        return List.of(new Words(written.markup(), read));
    }

    private static TracedText standingAt(int offset, Words words) {
        TracedText text = new TracedText();
        text.appendStanding(words.text().toString(), offset);
        return text;
    }

    private List<Words> inherited(List<ExecutableElement> overridden, CommentPart part, int at) {
        for (ExecutableElement method : overridden) {
            WrittenMethods.Commented found = lookups.written().comment(method).orElse(null);
            if (found != null) {
                ElementNames names = lookups.names(found.tree(), method.getEnclosingElement());
                List<TracedText> texts = part.in(found.comment(), method, names);
                if (!texts.isEmpty()) {
                    texts.forEach(text -> stretches.add(new Stretch(text.toString(), names)));
                    return texts.stream()
                            .map(text -> new Words(found.comment().markup(), text))
                            .flatMap(words -> read(words, part, method, names, at).stream())
                            .toList();
                }
            }
        }
        return List.of();
    }

    private List<ExecutableElement> overridden(InheritDoc tag, ExecutableElement method, ElementNames names) {
        if (tag.supertype() == null) {
            return OverriddenMethods.of(method, lookups.elements());
        }
        TypeElement supertype = names.resolve(tag.supertype()) instanceof Resolution.Found found
                ? lookups.elements().getTypeElement(found.target().id())
                : null;
        return supertype == null ? List.of() : OverriddenMethods.from(supertype, method, lookups.elements());
    }

    /** Whether words can stand among others; says so where they are written otherwise. */
    private boolean fits(Words words, Words around, int at) {
        boolean fits = words.markup() == around.markup()
                || PLAIN.matcher(words.text().toString()).matches();
        if (!fits) {
            faults.add(ProblemKind.MALFORMED_TAG.at(
                    at,
                    "what {@inheritDoc} stands for is written in " + name(words.markup()) + ", and this in "
                            + name(around.markup()),
                    "write both comments alike"));
        }
        return fits;
    }

    private static String name(Markup markup) {
        return markup == Markup.HTML ? "HTML" : "Markdown";
    }
}
