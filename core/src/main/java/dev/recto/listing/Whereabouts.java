package dev.recto.listing;

import dev.recto.book.CodeOrigin.Phrase;
import dev.recto.book.LineRange;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.pages.Captions;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Explanation.Show;
import dev.recto.text.ElementName.Kind;
import dev.recto.text.Span;
import dev.recto.words.Framed;
import dev.recto.words.Pair;
import dev.recto.words.PlaceWords;
import dev.recto.words.Wording;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says where in its source a listing stands, from the spans and owners of declarations. */
final class Whereabouts {

    private final Map<SheetFile, Siblings> siblings = new HashMap<>();
    private final PlaceWords words;
    private final Pair comma;

    /** @param wording the book's words that are not its author's */
    Whereabouts(Wording wording) {
        this.words = wording.proof().place();
        this.comma = wording.join().comma();
    }

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
            return told(comma, of(words.body(), declaration, around), lines(file, extent));
        }
        if (declaration.body() != null && show == Show.SIGNATURE) {
            return of(words.head(), declaration, around);
        }
        return around.isEmpty()
                ? around
                : told(comma, around, after(file, siblings(file).before(declaration)));
    }

    /** Where a region stands: in the innermost declaration around it. */
    List<Phrase> of(SheetFile file, Span region, IntSummaryStatistics extent) {
        Declaration around = siblings(file).around(region);
        if (around == null) {
            return List.of();
        }
        if (around.kind().isType()) {
            return told(comma, in(around), after(file, siblings(file).lastBefore(around, region.start())));
        }
        return told(comma, of(words.member(), around, in(file, around)), lines(file, extent));
    }

    /** A part of a member, in the type around it. */
    private List<Phrase> of(Framed part, Declaration member, List<Phrase> around) {
        return told(words.of(), told(part, member.name()), around);
    }

    private List<Phrase> in(SheetFile file, Declaration declaration) {
        Declaration owner = siblings(file).owner(declaration);
        return owner == null ? List.of() : in(owner);
    }

    private List<Phrase> in(Declaration type) {
        Framed in = switch (type.kind()) {
            case INTERFACE -> words.inInterface();
            case RECORD -> words.inRecord();
            case ENUM -> words.inEnum();
            case ANNOTATION -> words.inAnnotation();
            default -> words.inClass();
        };
        return told(in, Captions.of(type));
    }

    private List<Phrase> after(SheetFile file, @Nullable Declaration before) {
        if (before == null) {
            return List.of();
        }
        return before.kind() == Kind.CONSTRUCTOR
                ? words(words.afterConstructor())
                : told(words.after(), siblings(file).shortName(before));
    }

    private List<Phrase> lines(SheetFile file, IntSummaryStatistics extent) {
        int last = file.lines().lines();
        int all = file.lines().start(last) < file.text().text().length() ? last : last - 1;
        LineRange shown = new LineRange(extent.getMin(), extent.getMax());
        Pair of = shown.first() == shown.last() ? words.line() : words.lines();
        return words(of.of(shown.words(), all));
    }

    private static List<Phrase> told(Framed framed, String name) {
        return joined(words(framed.before()), List.of(new Phrase(name, true)), words(framed.after()));
    }

    /** Both, or the one that is not empty. */
    private static List<Phrase> told(Pair pair, List<Phrase> first, List<Phrase> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return joined(first, second);
        }
        List<Phrase> one = pair.swapped() ? second : first;
        List<Phrase> other = pair.swapped() ? first : second;
        return joined(words(pair.before()), one, words(pair.between()), other, words(pair.after()));
    }

    private static List<Phrase> words(String words) {
        return words.isEmpty() ? List.of() : List.of(new Phrase(words, false));
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
