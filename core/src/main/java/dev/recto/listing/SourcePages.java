package dev.recto.listing;

import dev.recto.book.FullSource;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.links.Shown;
import dev.recto.links.ShownMap;
import dev.recto.pages.Captions;
import dev.recto.pages.Chapter;
import dev.recto.pages.Plan;
import dev.recto.sheet.Declaration.Kind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages that show whole sources, and where each is. */
public final class SourcePages {

    private final Map<SheetFile, String> addresses = new LinkedHashMap<>();

    private SourcePages() {}

    /** A page for every sheet, but for those of chapters that are drafts. */
    public static SourcePages of(Sheets sheets, List<Plan> plans) {
        SourcePages pages = new SourcePages();
        Set<SheetFile> drafts = files(plans, true);
        drafts.removeAll(files(plans, false));
        for (SheetFile file : sheets.files()) {
            if (!drafts.contains(file)) {
                pages.addresses.put(file, address(file));
            }
        }
        return pages;
    }

    private static Set<SheetFile> files(List<Plan> plans, boolean draft) {
        Set<SheetFile> files = new LinkedHashSet<>();
        for (Plan plan : plans) {
            if (plan.draft() == draft && plan.source() instanceof Chapter chapter) {
                files.addAll(ShownMap.filesOf(chapter));
            }
        }
        return files;
    }

    /** Main and test sources may share their paths, such as that of a {@code package-info.java}. */
    private static String address(SheetFile file) {
        return (file.test() ? "test-source/" : "source/") + file.sheet().source() + ".html";
    }

    /** The line where the name of a declaration stands, as a place in the book. */
    public Optional<String> lineOf(Declared declared) {
        return Optional.ofNullable(addresses.get(declared.file()))
                .map(address -> address + "#L"
                        + declared.file().lines().line(declared.declaration().nameOffset()));
    }

    /** Every page, with the words of its text, and what it declares. */
    public List<FullSource> all(Words words, Shown shown) {
        return addresses.entrySet().stream()
                .map(page -> new FullSource(
                        page.getValue(),
                        page.getKey().file(),
                        page.getKey().sheet().text(),
                        words.ofWhole(page.getKey(), page.getValue()),
                        declares(page.getKey(), shown)))
                .toList();
    }

    private static List<FullSource.Declared> declares(SheetFile file, Shown shown) {
        return file.sheet().declarations().stream()
                .filter(declaration -> declaration.kind() != Kind.PACKAGE)
                .map(declaration -> new FullSource.Declared(
                        declaration.id(),
                        declaration.name(),
                        Captions.what(declaration),
                        file.lines().line(declaration.nameOffset()),
                        shown.find(declaration.id())
                                .map(spot -> spot.hrefFrom(""))
                                .orElse("")))
                .toList();
    }
}
