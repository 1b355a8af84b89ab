package dev.recto.listing;

import dev.recto.book.Listing.Line;
import dev.recto.book.Meaning;
import dev.recto.book.Recipe;
import dev.recto.book.Word;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.links.Address;
import dev.recto.links.Links;
import dev.recto.prose.Target;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Referent;
import dev.recto.sheet.Token;
import dev.recto.slice.LineOffsets;
import dev.recto.text.ElementName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says of each word of a listing what it means, and where in the book or elsewhere that is explained. */
public final class Words {

    private final Sheets sheets;
    private final Links links;
    private final Map<String, String> origins = new HashMap<>();

    public Words(Sheets sheets, Links links) {
        this.sheets = sheets;
        this.links = links;
    }

    /** The tokens of a source, in order. */
    public List<Token> tokens(SheetFile file) {
        return sheets.tokens(file);
    }

    /** The lines, each with its words. */
    public List<Line> of(SheetFile file, List<Line> lines, Recipe recipe, String page) {
        if (sheets.tokens(file).isEmpty()) {
            return lines;
        }
        LineWords words = words(file, page);
        FoldWords folds = new FoldWords(this, file, recipe, page);
        LineOffsets offsets = LineOffsets.of(file.sheet().text(), file.lines(), recipe);
        return lines.stream()
                .map(line -> line.unfolded().isEmpty() ? line.with(words.at(offsets.of(line))) : folds.next(line))
                .toList();
    }

    /** The word at an offset of a text, as it stands elsewhere in a line; none where javac knows nothing of it. */
    public Optional<Word> at(SheetFile file, int offset, int start, int end, String page) {
        return words(file, page).at(offset, start, end);
    }

    /** The lines of a whole text, as they stand there, each with its words. */
    public List<Line> ofWhole(SheetFile file, String page) {
        LineWords words = words(file, page);
        return WholeText.lines(file).stream()
                .map(line -> new Line(
                        line.number(),
                        line.text(),
                        words.at(offsets(file.lines().start(line.number()), line))))
                .toList();
    }

    /**
     * The lines of code in prose, which javac read in a generated source, each with its words; a line that stands otherwise
     * there, such as an import, goes without.
     *
     * @param first the line of that source where the code starts
     */
    public List<Line> ofFence(SheetFile generated, int first, List<Line> lines, String page) {
        LineWords words = words(generated, page);
        FenceOffsets offsets = new FenceOffsets(generated, first);
        List<Line> known = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            known.add(line.with(words.at(offsets.of(i, line))));
        }
        return known;
    }

    /** Says where that is found which no sheet declares, such as a method that a fence declares. */
    public void declare(String id, String origin) {
        origins.put(id, origin);
    }

    private static int[] offsets(int start, Line line) {
        return IntStream.range(start, start + line.text().length()).toArray();
    }

    private LineWords words(SheetFile file, String page) {
        return new LineWords(file, sheets.tokens(file), token -> Optional.of(meaning(file, token, page)));
    }

    private Meaning meaning(SheetFile file, Token token, String page) {
        Referent referent = file.sheet().tokens().referents().get(token.referent());
        if (referent.isLocal()) {
            return new Meaning(referent.id(), "", referent.signature(), "");
        }
        Optional<Declared> declared = sheets.find(referent.id());
        Optional<Address> address =
                token.kind() == Token.Kind.MODULE ? links.toModule(referent.id()) : links.to(target(referent, token));
        return new Meaning(
                referent.id(),
                address.map(found -> found.from(page)).orElse(""),
                referent.signature(),
                declared.map(each -> each.declaration().summary()).orElse(""),
                declared.or(() -> sheets.find(ElementName.of(referent.id()).type()))
                        .map(Words::place)
                        .or(() -> Optional.ofNullable(origins.get(referent.id())))
                        .orElseGet(() -> home(referent)));
    }

    /** The type that a member of a library belongs to, or the full name of what is none, and its module; none for arrays. */
    private static String home(Referent referent) {
        String name = ElementName.of(referent.id()).type();
        if (referent.module().isEmpty()) {
            return name.contains(".") ? name : "";
        }
        return name.equals(referent.module()) ? name : name + " \u00B7 " + referent.module();
    }

    private static String place(Declared declared) {
        return declared.file().file() + ":"
                + declared.file().lines().line(declared.declaration().nameOffset());
    }

    private static Target target(Referent referent, Token token) {
        Declaration.Kind kind = switch (token.kind()) {
            case PACKAGE -> Declaration.Kind.PACKAGE;
            case CONSTRUCTOR -> Declaration.Kind.CONSTRUCTOR;
            case METHOD -> Declaration.Kind.METHOD;
            case FIELD, CONSTANT -> Declaration.Kind.FIELD;
            default -> referent.id().endsWith(")") ? Declaration.Kind.METHOD : Declaration.Kind.CLASS;
        };
        return new Target(referent.id(), kind, referent.module(), referent.signature());
    }
}
