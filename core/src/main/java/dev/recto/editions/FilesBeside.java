package dev.recto.editions;

import dev.recto.book.OwnAddress;
import dev.recto.editions.EditionList.Entry;
import dev.recto.html.EditionPages;
import dev.recto.html.page.EditionsView;
import dev.recto.html.page.EditionsView.Line;
import dev.recto.html.page.EditionsView.Way;
import dev.recto.html.page.OutsideView;
import dev.recto.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that lie beside the folders of the editions: their list, what changed between them, and the script that tells their pages. */
final class FilesBeside {

    private static final String STYLE_SHEET = "editions.css";

    private final EditionPages pages = new EditionPages();
    private final List<Shelved> editions;
    private final List<Entry> entries;
    private final Shelved newest;
    private final Wording wording;

    /**
     * @param editions the oldest first; at least one
     * @param entries the same, as the script names them
     */
    FilesBeside(List<Shelved> editions, List<Entry> entries) {
        this.editions = editions;
        this.entries = entries;
        this.newest = editions.get(editions.size() - 1);
        this.wording = Wording.of(newest.language());
    }

    /** Contents by address, in the order in which they are written: what others lead to comes first. */
    Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(STYLE_SHEET, EditionPages.styleSheet());
        List<Line> lines = new ArrayList<>();
        Shelved before = null;
        for (Shelved each : editions) {
            boolean compared = before instanceof Shelved.Readable && each instanceof Shelved.Readable;
            if (before instanceof Shelved.Readable old && each instanceof Shelved.Readable now) {
                files.put(
                        ChangesPage.address(each.name()),
                        pages.changes(ChangesPage.of(old.edition(), now.edition(), this::framed)));
            }
            lines.add(line(each, compared ? before : null));
            before = each;
        }
        Collections.reverse(lines);
        files.put(OwnAddress.CONTENTS, pages.list(list(lines)));
        List<String> addresses =
                newest instanceof Shelved.Readable readable ? readable.edition().addresses() : List.of();
        files.put(EditionList.ADDRESS, new EditionList(EditionList.FORMAT_VERSION, entries, addresses).script());
        return files;
    }

    private Line line(Shelved edition, @Nullable Shelved before) {
        List<String> told = new ArrayList<>();
        if (!edition.title().equals(newest.title())) {
            told.add(edition.title());
        }
        told.addAll(edition.told(wording));
        return new Line(
                edition.name(),
                edition.name() + "/" + OwnAddress.CONTENTS,
                edition.name().equals(newest.name()),
                told,
                before == null
                        ? null
                        : new Way(
                                ChangesPage.address(edition.name()),
                                wording.edition().since().around(before.name())));
    }

    private EditionsView list(List<Line> lines) {
        String title = wording.edition().listTitle().around(newest.title());
        return new EditionsView(
                framed(wording, title, wording.edition().listAbout()), newest.title(), newest.language(), lines);
    }

    /** What is around a page, which looks as the newest edition does. */
    private OutsideView framed(Wording words, String title, String description) {
        return new OutsideView(title, description, newest.name() + "/", newest.styleSheet(), words);
    }
}
