package dev.recto.listing;

import dev.recto.book.Listing.Line;
import dev.recto.book.Word.Meaning;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.links.Links;
import dev.recto.links.Links.Address;
import dev.recto.listing.KnownSenses.Name;
import dev.recto.marks.CutLine;
import dev.recto.marks.Run;
import dev.recto.prose.Target;
import dev.recto.sheet.Referent;
import dev.recto.sheet.Token;
import dev.recto.text.ElementName;
import dev.recto.text.JavaText;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says of each word of a listing what it means, and where in the book or elsewhere that is explained. */
public final class WordMeanings {

    private final Sheets sheets;
    private final Links links;
    private final Map<String, String> origins = new HashMap<>();
    private final KnownSenses senses;
    private int changes;
    private int now;

    /**
     * What a name means, on whatever page it stands.
     *
     * @param address where it is explained
     * @param summary the first sentence that is said of it; empty for none
     * @param place where it is declared, or what it belongs to; empty for what needs none
     */
    record Sense(Optional<Address> address, String summary, String place) {

        /** Of a local variable. */
        static final Sense LOCAL = new Sense(Optional.empty(), "", "");
    }

    public WordMeanings(Sheets sheets, Links links) {
        this.sheets = sheets;
        this.links = links;
        this.senses = sheets.notes().of(KnownSenses.class, KnownSenses::new);
        this.changes = links.changes();
        this.now = senses.begin();
    }

    /** The lines, each with its words. */
    public List<Line> of(SheetFile file, List<CutLine> lines, String page) {
        List<Token> tokens = sheets.shownTokens(file);
        return tokens.isEmpty()
                ? lines.stream().map(Line::new).toList()
                : KnownLines.of(file)
                        .of(page, lines, token -> name(file, token), this::sense, () -> words(file, tokens, page));
    }

    /** The lines of a whole text, as they stand there, each with its words. */
    public List<Line> ofWhole(SheetFile file, String page) {
        return of(file, file.text().wholeLines(), page);
    }

    /**
     * The lines of code in prose, which javac read in a generated source, each with its words; a line that stands otherwise
     * there, such as an import, goes without. Generated sources are in ASCII: other characters stand there as escapes.
     *
     * @param first the line of that source where the code starts
     */
    public List<Line> ofFence(SheetFile generated, int first, List<Line> lines, String page) {
        JavaText plain = JavaText.of(generated.text().text());
        List<Token> tokens = sheets.shownTokens(generated).stream()
                .map(token -> new Token(plain.translated(token.span()), token.kind(), token.referent(), token.type()))
                .toList();
        KnownWords words = words(generated, tokens, page);
        List<Line> known = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean there = first + i <= generated.lines().lines();
            int start = there ? plain.translated(generated.lines().start(first + i)) : 0;
            List<Run> runs = there && plain.text().startsWith(text, start)
                    ? List.of(new Run.Kept(new Span(start, start + text.length()), text))
                    : List.of();
            known.add(lines.get(i).with(words.of(runs)));
        }
        return known;
    }

    /** Says where that is found which no sheet declares, such as a method that a fence declares. */
    public void declare(String id, String origin) {
        now = senses.next();
        origins.put(id, origin);
    }

    private KnownWords words(SheetFile file, List<Token> tokens, String page) {
        return new KnownWords(
                file, tokens, within -> sheets.declarations(file, within), token -> meaning(file, token, page));
    }

    private Meaning meaning(SheetFile file, Token token, String page) {
        Referent referent = referent(file, token);
        Sense sense = name(file, token).map(this::sense).orElse(Sense.LOCAL);
        return new Meaning(
                referent.id(),
                sense.address().map(found -> found.from(page)).orElse(""),
                referent.signature(),
                sense.summary(),
                sense.place());
    }

    private static Referent referent(SheetFile file, Token token) {
        return file.sheet().tokens().referents().get(token.referent());
    }

    /** The name that a token is; nothing for a local variable, which means the same wherever its sheet says the same. */
    private Optional<Name> name(SheetFile file, Token token) {
        Referent referent = referent(file, token);
        return referent.isLocal() ? Optional.empty() : Optional.of(senses.name(target(referent, token)));
    }

    private Sense sense(Name name) {
        if (changes != links.changes()) {
            changes = links.changes();
            now = senses.next();
        }
        return KnownSenses.of(name, now, this::found);
    }

    private Sense found(Target target) {
        Optional<Declared> declared = sheets.find(target.id());
        return new Sense(
                links.to(target),
                declared.map(this::summary).orElse(""),
                declared.or(() -> sheets.find(ElementName.of(target.id()).type()))
                        .map(WordMeanings::place)
                        .or(() -> Optional.ofNullable(origins.get(target.id())))
                        .orElseGet(() -> home(target)));
    }

    private String summary(Declared declared) {
        return declared.file()
                .notes()
                .of(FirstSentences.class, FirstSentences::new)
                .of(declared.declaration());
    }

    /** The type that a member of a library belongs to, or the full name of what is none, and its module; none for arrays. */
    private static String home(Target target) {
        String name = ElementName.of(target.id()).type();
        if (target.module().isEmpty()) {
            return name.contains(".") ? name : "";
        }
        return name.equals(target.module()) ? name : name + " \u00B7 " + target.module();
    }

    private static String place(Declared declared) {
        return declared.file().file() + ":"
                + declared.file().lines().line(declared.declaration().nameOffset());
    }

    private static Target target(Referent referent, Token token) {
        ElementName.Kind kind = switch (token.kind()) {
            case MODULE -> ElementName.Kind.MODULE;
            case PACKAGE -> ElementName.Kind.PACKAGE;
            case CONSTRUCTOR -> ElementName.Kind.CONSTRUCTOR;
            case METHOD -> ElementName.Kind.METHOD;
            case FIELD, CONSTANT -> ElementName.Kind.FIELD;
            default -> referent.id().endsWith(")") ? ElementName.Kind.METHOD : ElementName.Kind.CLASS;
        };
        return new Target(referent.id(), kind, referent.module(), referent.signature());
    }
}
