package dev.recto.evidence;

import dev.recto.sheet.Declaration;
import dev.recto.sheet.Token;
import dev.recto.text.BinarySearch;
import dev.recto.text.ElementName;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Every sheet of the project, and an index of what they declare. */
public final class Sheets {

    private final List<SheetFile> files;
    private final Answers answers;
    private final SheetNotes notes;
    private final boolean unlooked;
    private final Map<String, Declared> byId = new LinkedHashMap<>();
    private final Map<String, List<Declared>> typesBySimpleName = new TreeMap<>();
    private final Map<String, List<Declared>> membersByOwner = new HashMap<>();
    private final Map<SheetFile, List<Integer>> starts = new HashMap<>();

    /**
     * A declaration and the sheet that it stands on.
     *
     * @param file the sheet
     * @param declaration the declaration
     */
    public record Declared(SheetFile file, Declaration declaration) {

        /** Of the declaration's id alone: the rest is all that its author says of it. */
        @Override
        public int hashCode() {
            return declaration.id().hashCode();
        }
    }

    /** The tokens of one sheet. */
    private record TokenList(List<Token> tokens) {}

    /** Those of a project whose other parts are at hand. */
    public Sheets(List<SheetFile> files) {
        this(files, Answers.live());
    }

    /**
     * @param files main sources before tests, each sorted by source
     * @param answers keeps what the JDK and libraries say of names that the sheets do not know
     */
    public Sheets(List<SheetFile> files, Answers answers) {
        this(files, answers, new SheetNotes());
    }

    /**
     * @param files main sources before tests, each sorted by source
     * @param answers keeps what the JDK and libraries say of names that the sheets do not know
     * @param notes what was found out about all of them
     */
    public Sheets(List<SheetFile> files, Answers answers, SheetNotes notes) {
        this(files, answers, notes, false);
    }

    private Sheets(List<SheetFile> files, Answers answers, SheetNotes notes, boolean unlooked) {
        this.notes = notes;
        this.unlooked = unlooked;
        this.files = List.copyOf(files);
        this.answers = answers;
        for (SheetFile file : files) {
            for (Declaration declaration : file.sheet().declarations()) {
                Declared declared = new Declared(file, declaration);
                byId.putIfAbsent(declaration.id(), declared);
                if (declaration.owner() != null) {
                    membersByOwner
                            .computeIfAbsent(declaration.owner(), owner -> new ArrayList<>())
                            .add(declared);
                }
                if (declaration.kind().isType()) {
                    typesBySimpleName
                            .computeIfAbsent(declaration.name(), name -> new ArrayList<>())
                            .add(declared);
                }
            }
        }
    }

    /** The same where nobody looks at listings: what each word of them means costs more to find out than all else. */
    public static Sheets withoutListings(List<SheetFile> files, Answers answers) {
        return new Sheets(files, answers, new SheetNotes(), true);
    }

    /** What rooms found out about all of them, which may be longer ago than these were read. */
    public SheetNotes notes() {
        return notes;
    }

    /** What is said of names that no sheet knows. */
    public Answers answers() {
        return answers;
    }

    /** Every sheet: main sources before tests, each sorted by source. */
    public List<SheetFile> files() {
        return files;
    }

    /** The tokens of a sheet, unpacked when first asked for. */
    public List<Token> tokens(SheetFile file) {
        return file.notes()
                .of(TokenList.class, () -> new TokenList(file.sheet().tokens().list()))
                .tokens();
    }

    /** Those whose meanings listings tell; none where nobody looks at listings. */
    public List<Token> shownTokens(SheetFile file) {
        return unlooked ? List.of() : tokens(file);
    }

    /** The declarations of a sheet that start in a stretch of its text, in source order. */
    public List<Declaration> declarations(SheetFile file, Span within) {
        List<Declaration> all = file.sheet().declarations();
        List<Integer> from = starts.computeIfAbsent(file, Sheets::startsOf);
        if (from.isEmpty()) {
            return all;
        }
        int end = firstFrom(from, start -> start, within.end());
        return all.subList(Math.min(firstFrom(from, start -> start, within.start()), end), end);
    }

    /** Where declarations start; nothing where they are not in order, so that each has to be looked at. */
    private static List<Integer> startsOf(SheetFile file) {
        List<Integer> starts = file.sheet().declarations().stream()
                .map(declaration -> declaration.span().start())
                .toList();
        return starts.stream().sorted().toList().equals(starts) ? starts : List.of();
    }

    /** Those of some tokens that lie in a stretch of their text. */
    public static List<Token> within(List<Token> tokens, Span span) {
        int end = firstFrom(tokens, span.end());
        int start = Math.min(firstFrom(tokens, span.start()), end);
        return tokens.subList(start, end).stream()
                .filter(token -> span.contains(token.span()))
                .toList();
    }

    /** The index of the first token that starts at an offset or behind it; tokens stand in the order of the text. */
    public static int firstFrom(List<Token> tokens, int offset) {
        return firstFrom(tokens, token -> token.span().start(), offset);
    }

    private static <T> int firstFrom(List<T> things, ToIntFunction<T> start, int offset) {
        return BinarySearch.first(things.size(), index -> start.applyAsInt(things.get(index)) >= offset);
    }

    /** Every declaration, in the order of the sheets. */
    public Collection<Declared> declarations() {
        return byId.values();
    }

    /** The declaration of an id. */
    public Optional<Declared> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The types of a simple name, or of a name such as {@code Outer.Inner} or a canonical one. */
    public List<Declared> types(String name) {
        return typesBySimpleName.getOrDefault(ElementName.last(name), List.of()).stream()
                .filter(declared -> ("." + declared.declaration().id()).endsWith("." + name))
                .toList();
    }

    /** Simple names of all types, sorted. */
    public Collection<String> simpleNames() {
        return typesBySimpleName.keySet();
    }

    /** The members that a type declares itself, in source order. */
    public List<Declared> members(String type) {
        return membersByOwner.getOrDefault(type, List.of());
    }
}
