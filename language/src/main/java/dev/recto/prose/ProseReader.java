package dev.recto.prose;

import dev.recto.prose.Names.Resolution;
import dev.recto.sheet.Declaration.Kind;
import dev.recto.text.Fault;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one piece of prose: finds its tags, links and fences, looks up what they name, and says what is wrong. */
public final class ProseReader {

    private final Names names;
    private final List<Tag> tags = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private ProseReader(Names names) {
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
        Fault excess = Limits.exceededBy(text);
        if (excess != null) {
            return new Reading(List.of(), List.of(), List.of(), List.of(excess));
        }
        Found found = markup == Prose.Markup.MARKDOWN ? MarkdownScan.of(text) : HtmlScan.of(text);
        ProseReader reader = new ProseReader(names);
        reader.faults.addAll(found.faults());
        found.tags().forEach(reader::readTag);
        found.links().forEach(reader::readLink);
        return reader.reading(found.fences());
    }

    private Reading reading(List<Fence> fences) {
        tags.sort(Comparator.comparing(Tag::span));
        links.sort(Comparator.comparing(Link::span));
        faults.sort(Comparator.comparingInt(Fault::offset));
        return new Reading(List.copyOf(tags), List.copyOf(links), List.copyOf(fences), List.copyOf(faults));
    }

    private void readLink(RawLink link) {
        Resolution resolution = names.resolve(link.reference());
        if (resolution instanceof Resolution.Found found) {
            links.add(new Link(link.span(), label(link), link.reference(), found.target()));
        } else if (resolution instanceof Resolution.Missing missing) {
            faults.add(missing.at(link.referenceOffset(), "escape the bracket if it is no name"));
        }
    }

    private static String label(RawLink link) {
        if (!link.label().isEmpty()) {
            return link.label();
        }
        String dotted = link.reference().replace('#', '.');
        return dotted.startsWith(".") ? dotted.substring(1) : dotted;
    }

    private void readTag(RawTag tag) {
        TagRule rule = TagRule.ALL.get(tag.name());
        List<String> words = TagWords.of(tag.body());
        if (!tag.closed()) {
            fault(
                    tag,
                    ProblemKind.MALFORMED_TAG,
                    "this {@ has no closing brace",
                    "close it with }, or escape the brace");
        } else if (rule == null) {
            String remedy = Nearest.remedy(tag.name(), TagRule.ALL.keySet(), "write it in code to show it as it is");
            fault(tag, ProblemKind.UNKNOWN_TAG, "unknown tag {@" + tag.name() + "}", remedy);
        } else if (!rule.fits().test(words)) {
            fault(
                    tag,
                    ProblemKind.MALFORMED_TAG,
                    "{@" + tag.name() + "} is incomplete or has too much",
                    "write " + rule.example());
        } else {
            Target target = target(tag, rule, words);
            tags.add(new Tag(tag.span(), tag.name(), words, tag.body(), target));
        }
    }

    private void fault(RawTag tag, ProblemKind kind, String message, String remedy) {
        faults.add(kind.at(tag.span().start(), message, remedy));
    }

    private @Nullable Target target(RawTag tag, TagRule rule, List<String> words) {
        String reference = rule.reference().in(words);
        if (reference == null) {
            return null;
        }
        int offset = tag.span().start() + Math.max(0, tag.content().indexOf(reference)) + 2;
        Resolution resolution = names.resolve(reference);
        if (resolution instanceof Resolution.Found found) {
            return checked(tag, offset, found.target());
        }
        if (!(rule.laterAllowed() && mayComeLater(reference))) {
            faults.add(((Resolution.Missing) resolution).at(offset, null));
        }
        return null;
    }

    private Target checked(RawTag tag, int offset, Target target) {
        if (tag.name().equals("value") && target.kind() != Kind.FIELD) {
            faults.add(ProblemKind.MALFORMED_TAG.at(offset, "{@value} needs a constant", "name a static final field"));
        }
        return target;
    }

    /** Whether the type that a reference names is not there at all: it may be a test's, which is compiled later. */
    private boolean mayComeLater(String reference) {
        int hash = reference.indexOf('#');
        String type = hash < 0 ? reference : reference.substring(0, hash);
        return ProgramName.looksLikeType(type) && names.resolve(type) instanceof Resolution.Missing;
    }
}
