package dev.recto.listing;

import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.pages.Captions;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Declaration.Kind;
import dev.recto.sheet.Explanation.Show;
import dev.recto.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says where in its source a listing stands, from the spans and owners of declarations. Names stand between backticks.
 */
final class Whereabouts {

    private final Map<SheetFile, Siblings> siblings = new HashMap<>();

    /** Where a declaration, or the part of it that is shown, stands; empty for a type at the top of its file. */
    String of(Declared declared, Show show, int first, int last) {
        Declaration declaration = declared.declaration();
        String around = in(declared.file(), declaration);
        if (declaration.body() != null && show == Show.BODY) {
            return "the body of `" + declaration.name() + "`" + spaced(around) + lines(declared.file(), first, last);
        }
        if (declaration.body() != null && show == Show.SIGNATURE) {
            return "the head of `" + declaration.name() + "`" + spaced(around);
        }
        Declaration before = siblings(declared.file()).before(declaration);
        return around.isEmpty() ? "" : around + after(declared.file(), before);
    }

    /** Where a region stands: in the innermost declaration around it. */
    String of(SheetFile file, Span region, int first, int last) {
        Declaration around = siblings(file).around(region);
        if (around == null) {
            return "";
        }
        if (around.kind().isType()) {
            return "in " + named(around) + after(file, siblings(file).lastBefore(around, region.start()));
        }
        return "in `" + around.name() + "`" + spaced(in(file, around)) + lines(file, first, last);
    }

    private String in(SheetFile file, Declaration declaration) {
        Declaration owner = siblings(file).owner(declaration);
        return owner == null ? "" : "in " + named(owner);
    }

    private static String named(Declaration type) {
        return Captions.kind(type) + " `" + Captions.of(type) + "`";
    }

    private String after(SheetFile file, @Nullable Declaration before) {
        if (before == null) {
            return "";
        }
        return before.kind() == Kind.CONSTRUCTOR
                ? ", after its constructor"
                : ", after `" + siblings(file).shortName(before) + "`";
    }

    private static String spaced(String words) {
        return words.isEmpty() ? "" : " " + words;
    }

    private static String lines(SheetFile file, int first, int last) {
        int all = WholeText.count(file);
        String shown = first == last ? "line " + first : "lines " + first + "\u2013" + last;
        return ", " + shown + " of " + all;
    }

    private Siblings siblings(SheetFile file) {
        return siblings.computeIfAbsent(
                file, key -> new Siblings(List.copyOf(key.sheet().declarations())));
    }
}
