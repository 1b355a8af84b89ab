package dev.recto.dialect;

import dev.recto.dialect.everywhere.Everyday;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.dialect.front.Front;
import dev.recto.dialect.site.Site;
import dev.recto.dialect.site.Sites;
import dev.recto.evidence.FileTree;
import dev.recto.text.LineIndex;
import dev.recto.text.Origin;
import dev.recto.text.PageName;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What every page comes in by: it finds out which dialect a page is in, and hands on the page in the one grammar, its front
 * matter included, with a map back to the author's own places. A book is woven from what comes out here, and a site that is
 * brought over is written down as it comes out here.
 */
public final class Door {

    /** The address of a site's first page: that of a book is its table of contents. */
    public static final String HOME = "home";

    /** The path of the page whose address that table has. */
    public static final String FIRST = "index.md";

    private final Path project;
    private final Path folder;
    private final DialectChoice choice;
    private final Sites sites;
    private final Map<Site, Optional<Dialect>> guesses = new HashMap<>();
    private final Passed passed = new Passed();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Predicate<String> leadsOn;

    /**
     * The door of one folder of pages.
     *
     * @param project the folder to which paths in messages are relative
     * @param folder the folder of pages
     * @param leftOut pages that are not there
     */
    public Door(Path project, Path folder, Set<Path> leftOut, DialectChoice choice) {
        this.project = project;
        this.folder = folder;
        this.choice = choice;
        this.sites = new Sites(project, folder, leftOut, Door::isSite);
        problems.addAll(choice.faults());
    }

    /**
     * Has the addresses at which systems publish their pages lead on to them.
     *
     * @param addresses those that a book has to give
     */
    public Door keepingAddresses(Predicate<String> addresses) {
        leadsOn = addresses;
        return this;
    }

    /**
     * A page that came in.
     *
     * @param text the whole of it in the one grammar, lines ended by {@code \n}; its places are those in the author's file
     * @param dialect what it was in; nothing where it was in the one grammar already
     */
    public record Page(Translation text, Optional<Dialect> dialect) {}

    private static boolean isSite(Site site) {
        return Dialect.ALL.values().stream()
                .anyMatch(dialect -> dialect.siteFiles().stream().anyMatch(site::has));
    }

    /** Whether a Markdown file is a page of the book: a site may have others, and some endings only some dialects have. */
    public boolean isPage(Path file) {
        Site site = sites.around(file);
        String path = FileTree.path(site.folder(), file);
        Optional<Dialect> known = dialect(path(file), site);
        if (!path.endsWith(PageName.OWN)) {
            Optional<String> said =
                    site.text(path).flatMap(text -> Front.of(text).fields().text("dialect"));
            known = said.isPresent() ? Optional.ofNullable(Dialect.ALL.get(said.get())) : known;
            if (known.stream().noneMatch(dialect -> dialect.endings().stream().anyMatch(path::endsWith))) {
                return false;
            }
        }
        return known.map(dialect -> dialect.isPage(path, site)).orElse(true);
    }

    /** Whether a page that does not say what it is in would be read in a dialect. */
    public boolean wouldTranslate(Path file) {
        return dialect(path(file), sites.around(file)).isPresent();
    }

    private String path(Path file) {
        return FileTree.path(folder, file);
    }

    /** The dialect of a page that does not say it. */
    private Optional<Dialect> dialect(String path, Site site) {
        Optional<String> chosen = choice.of(path);
        return chosen.isPresent()
                ? Optional.ofNullable(Dialect.ALL.get(chosen.get()))
                : guesses.computeIfAbsent(site, this::guess);
    }

    private Optional<Dialect> guess(Site site) {
        Optional<Dialect> guess = Dialect.ALL.values().stream()
                .filter(dialect -> dialect.claims(site) > 0)
                .max(Comparator.<Dialect>comparingInt(dialect -> dialect.claims(site))
                        .thenComparing(Dialect::name, Comparator.reverseOrder()));
        guess.ifPresent(dialect -> {
            String file =
                    dialect.siteFiles().stream().filter(site::has).findFirst().orElse("");
            // It is read, for the book follows from its being there.
            site.text(file);
            String pages = FileTree.path(folder, site.folder());
            problems.add(ProblemKind.GUESSED_DIALECT.warning(
                    Place.of(FileTree.path(project, site.folder().resolve(file))),
                    "the pages beside this file are read as " + dialect.name(),
                    "say so: <dialect path=\"" + (pages.isEmpty() ? "" : pages + "/") + "**\">" + dialect.name()
                            + "</dialect>"));
        });
        return guess;
    }

    /**
     * Lets a page in.
     *
     * @param file where it lies
     * @param text what it says
     */
    public Page open(Path file, String text) {
        List<Origin> inFile = lines(text);
        String page = text.replace("\r\n", "\n");
        Site site = sites.around(file);
        Front front = Front.of(page);
        Optional<String> said = front.fields().text("dialect");
        Optional<Dialect> dialect =
                said.isPresent() ? Optional.ofNullable(Dialect.ALL.get(said.get())) : dialect(path(file), site);
        Manuscript manuscript = new Manuscript(
                FileTree.path(site.folder(), file),
                site,
                front,
                dialect.filter(ForeignDialect.class::isInstance)
                        .map(known -> ((ForeignDialect) known).rootFolders())
                        .orElse(List.of()),
                choice.keepsUnknown());
        Translation translation = dialect.map(
                        known -> translated(known, manuscript, page, path(file).equals(FIRST)))
                .orElseGet(() -> withWords(page, front.end(), words -> Everyday.translate(words, manuscript)));
        LineIndex places = LineIndex.of(text);
        String name = FileTree.path(project, file);
        if (said.isEmpty() && dialect.isEmpty() && choice.of(path(file)).isEmpty()) {
            clue(page)
                    .ifPresent(clue -> problems.add(ProblemKind.FOREIGN_PAGE.warning(
                            places.place(name, Origin.offset(inFile, clue.offset())),
                            "this looks like " + clue.what() + ", and no dialect is set for this page",
                            "say which: <dialects><dialect path=\"…\">…</dialect></dialects>, or dialect: … here")));
        }
        translation
                .notices()
                .forEach(notice ->
                        passed.add(notice, places.place(name, Math.max(Origin.offset(inFile, notice.offset()), 0))));
        return new Page(
                new Translation(
                        translation.text(),
                        translation.originsThrough(inFile),
                        translation.faults().stream()
                                .map(fault -> fault.at(Math.max(Origin.offset(inFile, fault.offset()), 0)))
                                .toList(),
                        translation.notices(),
                        translation.met().stream()
                                .map(construct -> construct.at(Math.max(Origin.offset(inFile, construct.offset()), 0)))
                                .toList()),
                dialect);
    }

    private Translation translated(Dialect dialect, Manuscript page, String text, boolean first) {
        if (dialect instanceof ForeignDialect foreign) {
            return new ForeignPage(foreign, page, leadsOn, first).translate(text);
        }
        return withWords(
                text,
                page.front().end(),
                words -> dialect.translate(words, page).then(more -> Everyday.translate(more, page)));
    }

    /** A page whose front matter stays as it is. */
    private static Translation withWords(String text, int start, Translation.Step step) {
        Translation words = step.apply(text.substring(start));
        List<Origin> origins = new ArrayList<>();
        if (start > 0) {
            origins.add(new Origin(0, 0, start));
        }
        words.origins()
                .forEach(origin ->
                        origins.add(new Origin(origin.inText() + start, origin.inSource() + start, origin.length())));
        return new Translation(
                text.substring(0, start) + words.text(),
                List.copyOf(origins),
                words.faults().stream()
                        .map(fault -> fault.at(fault.offset() + start))
                        .toList(),
                words.notices().stream()
                        .map(notice -> notice.at(notice.offset() + start))
                        .toList(),
                words.met().stream()
                        .map(construct -> construct.at(construct.offset() + start))
                        .toList());
    }

    /** What looks like another system's and stands in code is shown, and not meant. */
    private static Optional<Dialect.Clue> clue(String text) {
        Optional<Dialect.Clue> anywhere = firstClue(text);
        return anywhere.isPresent() ? firstClue(CodePlaces.withoutIndented(text).blanked(text)) : anywhere;
    }

    private static Optional<Dialect.Clue> firstClue(String text) {
        // A child has its parent's clues, which say no more than that one does.
        return Dialect.ALL.values().stream()
                .filter(dialect -> dialect.parent().isEmpty())
                .flatMap(dialect -> dialect.clue(text).stream())
                .min(Comparator.comparingInt(Dialect.Clue::offset).thenComparing(Dialect.Clue::what));
    }

    /** The files beside the pages that were read for them: the book follows from those as well. */
    public SortedSet<Path> siteFiles() {
        return sites.read();
    }

    /** All that is to be told once, when the last page is in. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        sites.all().forEach(site -> all.addAll(site.problems()));
        all.addAll(passed.told());
        return all.stream().distinct().sorted().collect(Collectors.toList());
    }

    /** One run a line, so that {@code \r\n} in the file does not shift what stands behind it. */
    private static List<Origin> lines(String text) {
        if (text.indexOf('\r') < 0) {
            return List.of(new Origin(0, 0, text.length()));
        }
        List<Origin> origins = new ArrayList<>();
        int inText = 0;
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int next = end < 0 ? text.length() : end + 1;
            boolean carriageReturn = end > from && text.charAt(end - 1) == '\r';
            int length = next - from - (carriageReturn ? 1 : 0);
            origins.add(new Origin(inText, from, length));
            inText += length;
            from = next;
        }
        return origins;
    }
}
