package dev.recto.links;

import dev.recto.book.OwnAddress;
import dev.recto.evidence.BookModule;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.links.Links.Address;
import dev.recto.pages.PageSource.ChapterSource;
import dev.recto.pages.Plan;
import dev.recto.text.FilePaths;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The pages that show whole sources, and where each is. */
public final class SourcePages {

    private final Map<SheetFile, String> addresses = new LinkedHashMap<>();

    private SourcePages() {}

    /**
     * A page for every sheet, but for those of chapters that are drafts. Where two modules have a source of one name, its page
     * lies in the name of its module.
     */
    public static SourcePages of(Sheets sheets, List<Plan> plans) {
        SourcePages pages = new SourcePages();
        Set<SheetFile> drafts = files(plans, true);
        drafts.removeAll(files(plans, false));
        Map<String, Set<BookModule>> modules = new HashMap<>();
        sheets.files()
                .forEach(file -> modules.computeIfAbsent(path(file), key -> new HashSet<>())
                        .add(file.module()));
        for (SheetFile file : sheets.files()) {
            if (!drafts.contains(file)) {
                boolean alone = modules.getOrDefault(path(file), Set.of()).size() <= 1;
                String told = alone
                        ? file.sheet().source()
                        : file.module().path(file.sheet().source());
                pages.addresses.put(file, OwnAddress.source(told, file.test()));
            }
        }
        return pages;
    }

    private static String path(SheetFile file) {
        return OwnAddress.source(file.sheet().source(), file.test());
    }

    private static Set<SheetFile> files(List<Plan> plans, boolean draft) {
        Set<SheetFile> files = new LinkedHashSet<>();
        for (Plan plan : plans) {
            if (plan.draft() == draft && plan.source() instanceof ChapterSource chapter) {
                files.addAll(chapter.files());
            }
        }
        return files;
    }

    /** Takes their addresses; what some file systems take for one file is reported where the later one begins. */
    public void take(FilePaths taken, Consumer<Problem> report) {
        addresses.forEach((file, address) -> taken.take(address, "the page of " + file.file())
                .ifPresent(owner -> report.accept(ProblemKind.DUPLICATE_ADDRESS.at(
                        file.place(0),
                        "address " + address + " is already taken by " + owner
                                + ": some systems take both files for one",
                        "rename one of them"))));
    }

    /** The line where the name of a declaration stands. */
    public Optional<Address> lineOf(Declared declared) {
        return Optional.ofNullable(addresses.get(declared.file()))
                .map(address -> new Address(
                        address,
                        "L"
                                + declared.file()
                                        .lines()
                                        .line(declared.declaration().nameOffset())));
    }

    /** The address of each source's page, in the order of the sheets. */
    public Map<SheetFile, String> addresses() {
        return Collections.unmodifiableMap(addresses);
    }
}
