package dev.recto.listing;

import dev.recto.book.CodeOrigin.Phrase;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.pages.Captions;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Explanation.Show;
import dev.recto.text.ElementName.Kind;
import dev.recto.text.Span;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says where in its source a listing stands, from the spans and owners of declarations. */
final class Whereabouts {

    private final Map<SheetFile, Siblings> siblings = new HashMap<>();

    /**
     * Where a declaration, or the part of it that is shown, stands; empty for a type at the top of its file.
     *
     * @param extent the numbers of the lines that are shown
     */
    List<Phrase> of(Declared declared, Show show, IntSummaryStatistics extent) {
        Declaration declaration = declared.declaration();
        SheetFile file = declared.file();
        List<Phrase> around = in(file, declaration);
        if (declaration.body() != null && show == Show.BODY) {
            return joined(words("the body of "), name(declaration.name()), spaced(around), lines(file, extent));
        }
        if (declaration.body() != null && show == Show.SIGNATURE) {
            return joined(words("the head of "), name(declaration.name()), spaced(around));
        }
        return around.isEmpty()
                ? around
                : joined(around, after(file, siblings(file).before(declaration)));
    }

    /** Where a region stands: in the innermost declaration around it. */
    List<Phrase> of(SheetFile file, Span region, IntSummaryStatistics extent) {
        Declaration around = siblings(file).around(region);
        if (around == null) {
            return List.of();
        }
        if (around.kind().isType()) {
            return joined(in(around), after(file, siblings(file).lastBefore(around, region.start())));
        }
        return joined(words("in "), name(around.name()), spaced(in(file, around)), lines(file, extent));
    }

    private List<Phrase> in(SheetFile file, Declaration declaration) {
        Declaration owner = siblings(file).owner(declaration);
        return owner == null ? List.of() : in(owner);
    }

    private static List<Phrase> in(Declaration type) {
        return joined(words("in " + Captions.kind(type) + " "), name(Captions.of(type)));
    }

    private List<Phrase> after(SheetFile file, @Nullable Declaration before) {
        if (before == null) {
            return List.of();
        }
        return before.kind() == Kind.CONSTRUCTOR
                ? words(", after its constructor")
                : joined(words(", after "), name(siblings(file).shortName(before)));
    }

    private static List<Phrase> lines(SheetFile file, IntSummaryStatistics extent) {
        int last = file.lines().lines();
        int all = file.lines().start(last) < file.text().text().length() ? last : last - 1;
        String shown = extent.getMin() == extent.getMax()
                ? "line " + extent.getMin()
                : "lines " + extent.getMin() + "\u2013" + extent.getMax();
        return words(", " + shown + " of " + all);
    }

    private static List<Phrase> spaced(List<Phrase> phrases) {
        return phrases.isEmpty() ? phrases : joined(words(" "), phrases);
    }

    private static List<Phrase> words(String words) {
        return List.of(new Phrase(words, false));
    }

    private static List<Phrase> name(String name) {
        return List.of(new Phrase(name, true));
    }

    @SafeVarargs
    private static List<Phrase> joined(List<Phrase>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private Siblings siblings(SheetFile file) {
        return siblings.computeIfAbsent(
                file, key -> new Siblings(List.copyOf(key.sheet().declarations())));
    }
}
