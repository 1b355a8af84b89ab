package dev.recto.links;

import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.links.Links.Address;
import dev.recto.pages.Captions;
import dev.recto.pages.PageSource.ChapterSource;
import dev.recto.pages.PageSource.TypeChapter;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Explanation;
import dev.recto.sheet.Explanation.Show;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides before any page is made where each element is shown, so that a page can link to a later one. */
public final class ShownMap {

    private final Map<String, String> placed;
    private final Map<String, String> repeated;
    private final Shown shown;
    private final Set<String> whole = new HashSet<>();

    /**
     * @param placed addresses of the pages whose prose places a listing, by ids of the elements that it shows
     * @param repeated those of the pages whose prose shows one once more; its own place stays the first
     */
    public ShownMap(Map<String, String> placed, Map<String, String> repeated, Shown shown) {
        this.placed = placed;
        this.repeated = repeated;
        this.shown = shown;
        this.whole.addAll(placed.keySet());
    }

    /** Says where the elements of a chapter are shown, given the address of its page. */
    public void add(ChapterSource chapter, String page) {
        if (chapter instanceof TypeChapter opened) {
            Declaration type = opened.type().declaration();
            shown.putPage(type.id(), page);
            decideWhole(type);
        }
        for (Declared entry : chapter.entries()) {
            Declaration declaration = entry.declaration();
            if (placed.containsKey(declaration.id()) || isDrawn(declaration)) {
                String where = placed.getOrDefault(declaration.id(), page);
                shown.put(declaration.id(), where, Captions.of(declaration));
            }
            if (showsWhole(declaration)) {
                whole.add(declaration.id());
            }
            decideWhole(declaration);
        }
    }

    /** A page has nothing of an element that shows its prose alone, and says nothing. */
    private static boolean isDrawn(Declaration declaration) {
        Explanation explanation = declaration.explanation();
        return explanation == null
                || explanation.show() != Show.PROSE
                || !explanation.prose().isBlank();
    }

    /** What prose places is shown whole, unless its explanation says that a part of it is enough. */
    private void decideWhole(Declaration declaration) {
        Explanation explanation = declaration.explanation();
        if (explanation != null && (explanation.show() == Show.SIGNATURE || explanation.show() == Show.BODY)) {
            whole.remove(declaration.id());
        }
    }

    /**
     * Elements that nothing explains are found in the listing of the type around them, where that is whole. Any other has its
     * line on the page of its source.
     */
    public void addRest(ChapterSource chapter, String page) {
        for (SheetFile file : chapter.files()) {
            shown.put(restOf(file), page, "rest-" + file.path().getFileName());
            for (Declaration declaration : file.sheet().declarations()) {
                // What prose places is shown there, though nothing else explains it.
                String where = placed.get(declaration.id());
                if (where != null) {
                    shown.put(declaration.id(), where, Captions.of(declaration));
                }
                if (shown.find(declaration.id()).isEmpty()) {
                    nearest(declaration)
                            .ifPresentOrElse(
                                    anchor -> shown.alias(declaration.id(), page, anchor), () -> repeat(declaration));
                }
            }
        }
    }

    /** What only a repetition shows is found there. */
    private void repeat(Declaration declaration) {
        String where = repeated.get(declaration.id());
        if (where != null) {
            shown.put(declaration.id(), where, Captions.of(declaration));
        }
    }

    /** By what name the rest of a file is found among what is shown. */
    public static String restOf(SheetFile file) {
        return "rest of " + file.file();
    }

    /** Ids of all elements that have a whole listing of their own. */
    public Set<String> whole() {
        return whole;
    }

    private static boolean showsWhole(Declaration declaration) {
        Explanation explanation = declaration.explanation();
        return explanation == null || explanation.show() == Show.WHOLE;
    }

    /** A member that is not shown on its own stands in the listing of the type around it, where that has one. */
    private Optional<String> nearest(Declaration declaration) {
        String owner = declaration.owner();
        if (owner == null || !whole.contains(owner)) {
            return Optional.empty();
        }
        return shown.find(owner).map(Address::anchor).filter(anchor -> !anchor.isEmpty());
    }
}
