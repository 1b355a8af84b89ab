package dev.recto.pages;

import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.pages.PageSource.ChapterSource;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Explanation;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the chapters, and which of them each explained element belongs to. */
public final class Chapters {

    private final Sheets sheets;
    private final Consumer<Problem> report;
    private final Map<String, List<Declared>> entries = new LinkedHashMap<>();

    public Chapters(Sheets sheets, Consumer<Problem> report) {
        this.sheets = sheets;
        this.report = report;
    }

    /** Every chapter, in the order of the sheets. What belongs to none is reported. */
    public List<ChapterSource> find() {
        for (Declared declared : sheets.declarations()) {
            if (isChapter(declared)) {
                entries.put(declared.declaration().id(), new ArrayList<>());
            }
        }
        sheets.declarations().stream().filter(Chapters::isEntry).forEach(this::assign);
        List<ChapterSource> chapters = new ArrayList<>();
        entries.forEach((id, members) -> chapters.add(chapter(id, members)));
        return chapters;
    }

    /** Main sources come before tests already; the chapter's own file comes before both. */
    private ChapterSource chapter(String id, List<Declared> members) {
        Declared type = sheets.find(id).orElseThrow();
        List<Declared> ordered = new ArrayList<>();
        members.stream().filter(member -> member.file().equals(type.file())).forEach(ordered::add);
        members.stream().filter(member -> !member.file().equals(type.file())).forEach(ordered::add);
        return new ChapterSource(type, List.copyOf(ordered));
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
        Optional<String> chapter = chapterOf(topLevel(entry), 0);
        if (chapter.isPresent()) {
            entries.get(chapter.get()).add(entry);
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

    /** The chapter of a top-level type; {@code of} may name a type that itself says {@code of}, up to eight steps. */
    private Optional<String> chapterOf(Declared type, int steps) {
        if (isChapter(type)) {
            return Optional.of(type.declaration().id());
        }
        Explanation explanation = type.declaration().explanation();
        if (explanation != null && explanation.of() != null) {
            return steps > 8
                    ? Optional.empty()
                    : sheets.find(explanation.of()).flatMap(of -> chapterOf(topLevel(of), steps + 1));
        }
        return inSameFile(type).or(() -> testedChapter(type, steps));
    }

    private Optional<String> inSameFile(Declared type) {
        List<String> chapters = type.file().sheet().declarations().stream()
                .filter(declaration -> entries.containsKey(declaration.id()))
                .map(Declaration::id)
                .toList();
        return chapters.size() == 1 ? Optional.of(chapters.get(0)) : Optional.empty();
    }

    /** {@code ValueTest} speaks of {@code Value} in the same package. */
    private Optional<String> testedChapter(Declared type, int steps) {
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
