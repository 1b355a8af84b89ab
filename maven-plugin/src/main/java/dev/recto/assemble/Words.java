package dev.recto.assemble;

import dev.recto.book.Listing.Line;
import dev.recto.book.Meaning;
import dev.recto.book.Recipe;
import dev.recto.book.Word;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Referent;
import dev.recto.sheet.Target;
import dev.recto.sheet.Token;
import dev.recto.slice.LineOffsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says of each word of a listing what it means, and where in the book or elsewhere that is explained. */
final class Words {

    private final Sheets sheets;
    private final Shown shown;
    private final SourcePages pages;
    private final ApiLinks api;
    private final Map<SheetFile, List<Token>> tokens = new HashMap<>();
    private final Map<String, String> summaries = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();

    Words(Sheets sheets, Shown shown, SourcePages pages, ApiLinks api) {
        this.sheets = sheets;
        this.shown = shown;
        this.pages = pages;
        this.api = api;
    }

    /** The tokens of a source, in order. */
    List<Token> tokens(SheetFile file) {
        return tokens.computeIfAbsent(file, key -> key.sheet().tokens().list());
    }

    /** The lines, each with its words. */
    List<Line> of(SheetFile file, List<Line> lines, Recipe recipe, String page) {
        List<Token> all = tokens(file);
        if (all.isEmpty()) {
            return lines;
        }
        FoldWords folds = new FoldWords(this, file, recipe, page);
        LineOffsets offsets = LineOffsets.of(file.sheet().text(), file.lines(), recipe);
        return lines.stream()
                .map(line -> line.unfolded().isEmpty()
                        ? line.with(words(file, all, offsets.of(line), page))
                        : folds.next(line))
                .toList();
    }

    /** The word at an offset of a text, as it stands elsewhere in a line; none where javac knows nothing of it. */
    Optional<Word> at(SheetFile file, int offset, int start, int end, String page) {
        List<Token> all = tokens(file);
        int at = firstEndingBehind(all, offset);
        if (at == all.size() || all.get(at).span().start() > offset) {
            return Optional.empty();
        }
        Token token = all.get(at);
        return Optional.of(new Word(start, end, token.kind(), meaning(file, token, page), ""));
    }

    /** The lines of a whole text, as they stand there, each with its words. */
    List<Line> ofWhole(SheetFile file, String page) {
        List<Token> all = tokens(file);
        return WholeText.lines(file).stream()
                .map(line -> new Line(
                        line.number(),
                        line.text(),
                        words(file, all, offsets(file.lines().start(line.number()), line), page)))
                .toList();
    }

    /**
     * The lines of code in prose, which javac read in a generated source, each with its words; a line that stands otherwise
     * there, such as an import, goes without.
     *
     * @param first the line of that source where the code starts
     */
    List<Line> ofFence(SheetFile generated, int first, List<Line> lines, String page) {
        List<Token> all =
                tokens.computeIfAbsent(generated, key -> key.sheet().tokens().list());
        FenceOffsets offsets = new FenceOffsets(generated, first);
        List<Line> known = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            known.add(line.with(words(generated, all, offsets.of(i, line), page)));
        }
        return known;
    }

    /** Says where that is found which no sheet declares, such as a method that a fence declares. */
    void declare(String id, String origin) {
        origins.put(id, origin);
    }

    private static int[] offsets(int start, Line line) {
        return IntStream.range(start, start + line.text().length()).toArray();
    }

    private List<Word> words(SheetFile file, List<Token> all, int[] offsets, String page) {
        List<Word> words = new ArrayList<>();
        int at = offsets.length == 0 ? all.size() : firstEndingBehind(all, offsets[0]);
        int from = 0;
        for (; at < all.size() && from < offsets.length; at++) {
            Token token = all.get(at);
            while (from < offsets.length && offsets[from] < token.span().start()) {
                from++;
            }
            int to = from;
            while (to < offsets.length && offsets[to] < token.span().end()) {
                to++;
            }
            int end = to;
            while (end > from && offsets[end - 1] < 0) {
                // What stands in the place of other words behind a token is none of it.
                end--;
            }
            if (end > from) {
                words.add(new Word(from, end, token.kind(), meaning(file, token, page), type(file, token)));
            }
            from = to;
        }
        return words;
    }

    private static int firstEndingBehind(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String type(SheetFile file, Token token) {
        return token.type() < 0 ? "" : file.sheet().tokens().types().get(token.type());
    }

    private @Nullable Meaning meaning(SheetFile file, Token token, String page) {
        if (token.referent() < 0) {
            return null;
        }
        Referent referent = file.sheet().tokens().referents().get(token.referent());
        if (referent.isLocal()) {
            return new Meaning(referent.id(), "", referent.signature(), "");
        }
        Optional<Declared> declared = sheets.find(referent.id());
        String href = shown.find(referent.id())
                .map(spot -> spot.hrefFrom(page))
                .or(() -> declared.flatMap(pages::lineOf))
                .or(() -> shown.find(owner(referent.id())).map(spot -> spot.hrefFrom(page)))
                .or(() -> sheets.find(owner(referent.id())).flatMap(pages::lineOf))
                .orElseGet(() -> documentation(referent, token));
        return new Meaning(
                referent.id(),
                href,
                referent.signature(),
                declared.map(this::summary).orElse(""),
                declared.or(() -> sheets.find(owner(referent.id())))
                        .map(Words::place)
                        .or(() -> Optional.ofNullable(origins.get(referent.id())))
                        .orElseGet(() -> home(referent)));
    }

    /** What the compiler adds to a type, such as a record's accessors, is found where the type is. */
    private static String owner(String id) {
        int hash = id.indexOf('#');
        return hash < 0 ? "" : id.substring(0, hash);
    }

    private String summary(Declared declared) {
        return summaries.computeIfAbsent(
                declared.declaration().id(),
                id -> FirstSentence.of(declared.file().sheet(), declared.declaration()));
    }

    /** The type that a member of a library belongs to, or the full name of what is none, and its module; none for arrays. */
    private static String home(Referent referent) {
        String owner = owner(referent.id());
        String name = owner.isEmpty() ? referent.id() : owner;
        if (referent.module().isEmpty()) {
            return name.contains(".") ? name : "";
        }
        return name.equals(referent.module()) ? name : name + " \u00B7 " + referent.module();
    }

    private static String place(Declared declared) {
        return declared.file().file() + ":"
                + declared.file().lines().line(declared.declaration().nameOffset());
    }

    private String documentation(Referent referent, Token token) {
        return token.kind() == Token.Kind.MODULE ? api.toModule(referent.id()) : api.to(target(referent, token));
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
