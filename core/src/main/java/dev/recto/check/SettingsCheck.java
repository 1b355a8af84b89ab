package dev.recto.check;

import dev.recto.attest.BookSettings;
import dev.recto.attest.Compile;
import dev.recto.book.Comments;
import dev.recto.book.Imprint;
import dev.recto.book.SiteAddress;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;

/**
 * What a book says that its build said, compared with what the build says.
 *
 * @param book what the book says
 * @param build what the build says; sources that it generates may be missing
 * @param file in which the build is configured
 */
public record SettingsCheck(BookSettings book, BookSettings build, String file, Faults faults) {

    private record Point(String name, Object book, Object build) {}

    /** Names the first thing that differs. */
    public void compare() {
        List<Point> points = new ArrayList<>(imprint(book.imprint(), build.imprint()));
        points.add(new Point("least for a listing", book.required(), build.required()));
        points.add(new Point("style of citations", book.citations(), build.citations()));
        points.add(new Point("list of dialects", dialects(book), dialects(build)));
        points.add(new Point("word for unknown markup", book.unknownMarkup(), build.unknownMarkup()));
        points.add(new Point("Java release", book.release(), build.release()));
        points.addAll(modules());
        points.add(new Point("folder of pages", book.pages(), build.pages()));
        points.add(new Point("encoding", encoding(book), encoding(build)));
        points.add(new Point("source roots", known(book.mainRoots(), build.mainRoots()), build.mainRoots()));
        points.add(new Point("roots of tests", known(book.testRoots(), build.testRoots()), build.testRoots()));
        points.stream()
                .filter(point -> !point.book().equals(point.build()))
                .findFirst()
                .ifPresent(point -> faults.add(
                        ProblemKind.CHANGED_SOURCE,
                        file,
                        "its %s is '%s', and the book was made with '%s'"
                                .formatted(point.name(), point.build(), point.book())));
    }

    private static List<String> dialects(BookSettings settings) {
        return settings.dialects().stream()
                .map(each -> each.path() + " " + each.dialect())
                .toList();
    }

    private List<Point> modules() {
        List<Point> points = new ArrayList<>();
        points.add(new Point("list of modules", names(book), names(build)));
        for (int i = 0; i < Math.min(book.covered().size(), build.covered().size()); i++) {
            var inBook = book.covered().get(i);
            var inBuild = build.covered().get(i);
            String of = " of module " + inBuild.name();
            points.add(new Point("folder of pages" + of, inBook.pages(), inBuild.pages()));
            points.add(new Point(
                    "source roots" + of, known(inBook.mainRoots(), inBuild.mainRoots()), inBuild.mainRoots()));
            points.add(new Point(
                    "roots of tests" + of, known(inBook.testRoots(), inBuild.testRoots()), inBuild.testRoots()));
        }
        return points;
    }

    private static List<String> names(BookSettings settings) {
        return settings.covered().stream()
                .map(BookSettings.Modules.Covered::name)
                .toList();
    }

    private static List<Point> imprint(Imprint book, Imprint build) {
        return List.of(
                new Point("title", book.title(), build.title()),
                new Point("description", book.description(), build.description()),
                new Point("list of authors", book.authors(), build.authors()),
                new Point("version", book.version(), build.version()),
                new Point("licence", book.licence(), build.licence()),
                new Point("licence's address", book.licenceUrl(), build.licenceUrl()),
                new Point("repository", book.repositoryUrl(), build.repositoryUrl()),
                new Point("address for issues", book.issuesUrl(), build.issuesUrl()),
                new Point("address", book.url(), build.url()),
                new Point("site", site(book), site(build)),
                new Point("edition", edition(book), edition(build)),
                new Point("place for comments", comments(book), comments(build)),
                new Point("language", book.language(), build.language()),
                new Point("listing of the first page", book.opening(), build.opening()));
    }

    private static String site(Imprint imprint) {
        return imprint.publishedAt().map(SiteAddress::folder).orElse("");
    }

    private static String edition(Imprint imprint) {
        return imprint.edition() == null ? "" : imprint.edition();
    }

    private static String comments(Imprint imprint) {
        Comments comments = imprint.comments();
        return comments == null
                ? ""
                : "%s %s, %s %s"
                        .formatted(
                                comments.repository(),
                                comments.repositoryId(),
                                comments.category(),
                                comments.categoryId());
    }

    private static List<String> encoding(BookSettings settings) {
        return settings.compile().stream().map(Compile::encoding).toList();
    }

    /** The book's roots without those that a build adds when it runs. */
    private static List<String> known(List<String> roots, List<String> ofBuild) {
        return roots.stream().filter(ofBuild::contains).toList();
    }
}
