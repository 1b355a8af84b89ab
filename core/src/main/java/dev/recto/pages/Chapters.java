package dev.recto.pages;

import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.evidence.Supertypes;
import dev.recto.pages.PageSource.ChapterSource;
import dev.recto.prose.Names;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Explanation;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the chapters, and which of them each explained element belongs to. */
public final class Chapters {

    private final Sheets sheets;
    private final Names names;
    private final Consumer<Problem> report;
    private final List<Gathering> all = new ArrayList<>();
    /** By the ids of the types that are chapters, or that a page names. */
    private final Map<String, Gathering> byType = new HashMap<>();

    private @Nullable Map<String, List<Declared>> heirs;

    /** @param names finds the types that pages name */
    public Chapters(Sheets sheets, Names names, Consumer<Problem> report) {
        this.sheets = sheets;
        this.names = names;
        this.report = report;
    }

    /**
     * Every chapter: those of types in the order of the sheets, then those of pages. What belongs to none is reported, and
     * what is named as belonging to one and does not.
     *
     * @param pages all Markdown pages
     */
    public List<ChapterSource> find(List<MarkdownPage> pages) {
        NamedTypes types = new NamedTypes(sheets, names, report);
        sheets.declarations().stream()
                .filter(Chapters::isChapter)
                .forEach(type -> all.add(new Gathering.OfType(type, types.of(type))));
        pages.stream()
                .filter(page -> page.front().chapter())
                .forEach(page -> all.add(new Gathering.OfPage(page, types.of(page))));
        all.forEach(chapter -> chapter.claims().forEach(id -> byType.putIfAbsent(id, chapter)));
        all.forEach(chapter -> types.check(chapter, type -> elsewhere(type, chapter)));
        sheets.declarations().stream().filter(Chapters::isEntry).forEach(this::assign);
        return all.stream().map(chapter -> chapter.source(this::topLevel)).toList();
    }

    private static boolean isChapter(Declared declared) {
        return declared.declaration().chapter() != null
                && declared.declaration().kind().isType();
    }

    private static boolean isEntry(Declared declared) {
        Declaration declaration = declared.declaration();
        boolean speaks = declaration.explanation() != null || declaration.example() != null;
        return speaks && declaration.chapter() == null;
    }

    private void assign(Declared entry) {
        Optional<Gathering> chapter = chapterOf(topLevel(entry), 0);
        if (chapter.isPresent()) {
            chapter.get().entries().add(entry);
        } else {
            Explanation explanation = entry.declaration().explanation();
            int offset = explanation == null ? entry.declaration().nameOffset() : explanation.offset();
            report.accept(ProblemKind.ORPHAN_EXPLAIN.at(
                    entry.file().place(offset),
                    "'" + entry.declaration().name() + "' belongs to no chapter",
                    "mark its type @Explain(of = …) with the chapter's type, or move it into a chapter"));
        }
    }

    private Declared topLevel(Declared declared) {
        String owner = declared.declaration().owner();
        return owner == null ? declared : sheets.find(owner).map(this::topLevel).orElse(declared);
    }

    /** Whether a type that a chapter names is not part of it: a page's is, unless another chapter has it already. */
    private boolean elsewhere(Declared type, Gathering chapter) {
        boolean taken = chapter instanceof Gathering.OfPage
                && said(type, 0)
                        .or(() -> inSameFile(type))
                        .filter(other -> !other.equals(chapter))
                        .isPresent();
        return taken || chapterOf(type, 0).filter(chapter::equals).isEmpty();
    }

    /** The chapter of a top-level type. */
    private Optional<Gathering> chapterOf(Declared type, int steps) {
        Gathering claiming = byType.get(type.declaration().id());
        if (claiming != null) {
            return Optional.of(claiming);
        }
        return isSaid(type)
                ? said(type, steps)
                : inSameFile(type).or(() -> testedChapter(type, steps)).or(() -> chapterOfHeirs(type, steps));
    }

    private static boolean isSaid(Declared type) {
        Explanation explanation = type.declaration().explanation();
        return explanation != null && explanation.of() != null;
    }

    /** What {@code of} says of a type; it may name a type that itself says {@code of}, up to eight steps. */
    private Optional<Gathering> said(Declared type, int steps) {
        Explanation explanation = type.declaration().explanation();
        return explanation == null || explanation.of() == null || steps > 8
                ? Optional.empty()
                : sheets.find(explanation.of()).flatMap(of -> chapterOf(topLevel(of), steps + 1));
    }

    private Optional<Gathering> inSameFile(Declared type) {
        List<Gathering> chapters = type.file().sheet().declarations().stream()
                .filter(declaration ->
                        !declaration.id().equals(type.declaration().id()))
                .map(declaration -> byType.get(declaration.id()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return chapters.size() == 1 ? Optional.of(chapters.get(0)) : Optional.empty();
    }

    /** Tests that others inherit belong where all of those do. */
    private Optional<Gathering> chapterOfHeirs(Declared type, int steps) {
        if (!type.file().test() || steps > 8) {
            return Optional.empty();
        }
        List<Gathering> chapters = heirs().getOrDefault(type.declaration().id(), List.of()).stream()
                .flatMap(heir -> chapterOf(topLevel(heir), steps + 1).stream())
                .distinct()
                .toList();
        return chapters.size() == 1 ? Optional.of(chapters.get(0)) : Optional.empty();
    }

    /** The types of tests, by the ids of the types that they inherit from. Most books never ask. */
    private Map<String, List<Declared>> heirs() {
        if (heirs == null) {
            Map<String, List<Declared>> found = new HashMap<>();
            sheets.declarations().stream()
                    .filter(type ->
                            type.file().test() && type.declaration().kind().isType())
                    .forEach(type -> Supertypes.of(type, sheets)
                            .forEach(id -> found.computeIfAbsent(id, key -> new ArrayList<>())
                                    .add(type)));
            heirs = found;
        }
        return heirs;
    }

    /** {@code ValueTest} speaks of {@code Value} in the same package. */
    private Optional<Gathering> testedChapter(Declared type, int steps) {
        String id = type.declaration().id();
        for (String ending : List.of("Tests", "Test")) {
            if (type.file().test() && id.endsWith(ending) && steps <= 8) {
                return sheets.find(id.substring(0, id.length() - ending.length()))
                        .flatMap(tested -> chapterOf(topLevel(tested), steps + 1));
            }
        }
        return Optional.empty();
    }
}
