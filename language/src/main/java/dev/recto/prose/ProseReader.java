package dev.recto.prose;

import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose.Link;
import dev.recto.prose.Prose.Tag;
import dev.recto.text.ElementName;
import dev.recto.text.ElementName.Kind;
import dev.recto.text.Fault;
import dev.recto.text.Nearest;
import dev.recto.text.Origin;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads one piece of prose: finds its tags, links and fences, looks up what they name, and says what is wrong. */
public final class ProseReader {

    private final String text;
    private final Names names;
    private final List<Tag> tags = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Fence> fences = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private ProseReader(String text, Names names) {
        this.text = text;
        this.names = names;
    }

    /**
     * Reads prose.
     *
     * @param text the prose, lines ended by {@code \n}; all offsets of the result count in it
     * @param names finds what references name, seen from where the prose stands
     * @return everything found; prose that is refused as hostile gives that one fault and nothing else
     */
    public static Reading read(Prose.Markup markup, String text, Names names) {
        return read(markup, text, text, names);
    }

    /**
     * The same, without the tree. Prose in which a quick look finds nothing, or names alone, is not parsed, and of other prose no
     * more than needed is.
     *
     * @return what {@link #read} finds, with an empty document
     */
    public static Reading find(Prose.Markup markup, String text, Names names) {
        if (QuickLook.findsNothing(text)) {
            return new Reading(new Document(), List.of(), List.of(), List.of(), List.of());
        }
        if (markup == Prose.Markup.MARKDOWN) {
            List<Span> references = PlainParagraphs.references(text);
            if (!references.isEmpty()) {
                return new ProseReader(text, names).readPlain(references);
            }
        }
        String rest = markup == Prose.Markup.MARKDOWN ? PlainParagraphs.emptied(text) : text;
        Reading found = read(markup, text, rest, names);
        return new Reading(new Document(), found.tags(), found.links(), found.fences(), found.faults());
    }

    /** Reads prose that is parsed in other words, of the same length. */
    private static Reading read(Prose.Markup markup, String text, String parsed, Names names) {
        Fault excess = Limits.exceededBy(text);
        Predicate<String> known = word -> names.resolve(word) instanceof Resolution.Found;
        Node document = excess == null ? Grammar.parse(markup, parsed, known) : new Document();
        excess = excess == null ? Limits.depthExceededBy(document) : excess;
        return excess == null
                ? new ProseReader(text, names).read(document)
                : new Reading(new Document(), List.of(), List.of(), List.of(), List.of(excess));
    }

    private Reading read(Node document) {
        List<Node> nodes = Grammar.nodes(document);
        for (Node node : nodes) {
            if (node instanceof TagNode tag) {
                readTag(tag, Grammar.span(tag));
            } else if (node instanceof ReferenceNode link) {
                readLink(link.label(), link.reference(), Grammar.span(link));
            } else if (node instanceof FencedCodeBlock block) {
                fences.add(Fence.read(text, block, faults::add));
            }
        }
        faults.addAll(Misread.in(nodes, text));
        tags.sort(Comparator.comparing(Tag::span));
        links.sort(Comparator.comparing(Link::span));
        fences.sort(Comparator.comparing(Fence::span));
        faults.sort(Comparator.comparingInt(Fault::offset));
        return new Reading(document, List.copyOf(tags), List.copyOf(links), List.copyOf(fences), List.copyOf(faults));
    }

    /** Reads prose in which nothing has to be looked up but names in brackets, whose places are known. */
    private Reading readPlain(List<Span> references) {
        for (Span span : references) {
            readLink("", text.substring(span.start() + 1, span.end() - 1), span);
        }
        return new Reading(new Document(), List.of(), List.copyOf(links), List.of(), List.copyOf(faults));
    }

    private void readLink(String label, String reference, Span span) {
        Resolution resolution = names.resolve(reference);
        if (resolution instanceof Resolution.Found found) {
            String shown = label.isEmpty() ? Reference.dotted(reference) : label;
            links.add(new Link(span, shown, reference, found.target()));
        } else if (resolution instanceof Resolution.Missing missing) {
            int within = span.of(text).lastIndexOf(reference);
            faults.add(missing.at(span.start() + Math.max(0, within), "escape the bracket if it is no name"));
        }
    }

    private void readTag(TagNode tag, Span span) {
        Usage usage = Usage.of(tag.name()).orElse(null);
        List<String> words = tag.words();
        if (!tag.closed()) {
            String remedy = tag.getParent() instanceof TableCell
                    ? "close it with } in its own cell, where a bar is written \\|, or escape the brace"
                    : "close it with }, or escape the brace";
            fault(span, ProblemKind.MALFORMED_TAG, "this {@ has no closing brace", remedy);
        } else if (InheritDoc.is(tag)) {
            faults.add(InheritDoc.misplaced(span.start()));
        } else if (usage == null) {
            String remedy = Nearest.remedy(tag.name(), Usage.tags(), "write it in code to show it as it is");
            fault(span, ProblemKind.UNKNOWN_TAG, "unknown tag {@" + tag.name() + "}", remedy);
        } else if (!usage.fits(words)) {
            fault(
                    span,
                    ProblemKind.MALFORMED_TAG,
                    "{@" + tag.name() + "} is incomplete or has too much",
                    "write " + usage.example());
        } else if (usage == Usage.SNIPPET && tag.getSourceSpans().size() > 1 && isQuoted(tag)) {
            fault(
                    span,
                    ProblemKind.MALFORMED_TAG,
                    "a snippet of several lines cannot stand in a quote",
                    "write it below the quote, or name its class and its region");
        } else {
            tags.add(new Tag(span, tag.name(), words, tag.body(), target(tag, span, usage, words)));
        }
    }

    /** Whether the marks of a quote stand between the lines of a tag. */
    private static boolean isQuoted(Node node) {
        Node around = node.getParent();
        while (around != null
                && !(around instanceof BlockQuote || around instanceof Alert || around instanceof Exercise)) {
            around = around.getParent();
        }
        return around != null;
    }

    private void fault(Span span, ProblemKind kind, String message, String remedy) {
        faults.add(kind.at(span.start(), message, remedy));
    }

    private @Nullable Target target(TagNode tag, Span span, Usage usage, List<String> words) {
        String reference = usage.reference(words);
        if (reference == null) {
            return null;
        }
        int offset = span.start()
                + Math.max(0, span.of(text).indexOf(reference, tag.name().length() + 2));
        Resolution resolution = names.resolve(reference);
        if (resolution instanceof Resolution.Found found) {
            if (usage == Usage.VALUE && found.target().kind() != Kind.FIELD) {
                faults.add(ProblemKind.NO_CONSTANT.at(
                        offset, "'" + reference + "' is no constant", "name a static final variable"));
            }
            return found.target();
        }
        if (!(usage.mayBeLater() && mayComeLater(reference))) {
            faults.add(((Resolution.Missing) resolution).at(offset, null));
        }
        return null;
    }

    /** Whether the type that a reference names is not there at all: it may be a test's, which is compiled later. */
    private boolean mayComeLater(String reference) {
        String type = ElementName.of(reference).type();
        return ProgramName.isQualified(type) && names.resolve(type) instanceof Resolution.Missing;
    }

    /**
     * What a reader found in prose, each list in reading order.
     *
     * @param document the tree; empty for prose that is refused as hostile, and where none was asked for
     * @param tags inline tags outside code
     * @param links references that were resolved
     * @param fences code between fences
     * @param faults what is wrong
     */
    public record Reading(Node document, List<Tag> tags, List<Link> links, List<Fence> fences, List<Fault> faults) {

        /** The prose that was read. */
        public Prose prose(Prose.Markup markup, String text, List<Origin> origins) {
            return new Prose(markup, text, origins, tags, links, fences);
        }
    }
}
