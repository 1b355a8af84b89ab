package dev.recto.theme;

import dev.recto.assets.Assets;
import dev.recto.book.Book.Asset;
import dev.recto.book.OwnAddress;
import dev.recto.book.Theme;
import dev.recto.evidence.FileTree;
import dev.recto.text.Nearest;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The files of the author's theme, {@code src/book/theme}: each is checked, and published if something names it. */
public final class ThemeFiles {

    private static final String STYLE_SHEET = OwnAddress.THEMED_STYLE_SHEET.substring(OwnAddress.THEMED.length());
    private static final List<String> LOGOS = List.of("logo.svg", "logo.png");
    private static final String FONT = ".woff2";

    /** Such as licences of fonts, which have to go with them. */
    private static final String TEXT = ".txt";

    private final Path project;
    private final Assets assets;
    private final Consumer<Problem> report;
    private final Map<String, Path> files = new TreeMap<>();
    private final TreeSet<String> unnamed = new TreeSet<>();

    private ThemeFiles(Path project, Assets assets, Consumer<Problem> report) {
        this.project = project;
        this.assets = assets;
        this.report = report;
    }

    /**
     * Reads the theme of a book; what is wrong with it is reported. A book may have none.
     *
     * @param bookFolder the folder that it lies in
     * @param assets takes its files
     */
    public static Theme read(Path project, Path bookFolder, Assets assets, Consumer<Problem> report)
            throws IOException {
        ThemeFiles theme = new ThemeFiles(project, assets, report);
        theme.find(bookFolder.resolve("theme"));
        return theme.read();
    }

    /** Hidden files are those of systems and editors, and Markdown makes pages wherever it lies. */
    private void find(Path folder) throws IOException {
        for (Path file : FileTree.files(folder)) {
            String name = FileTree.path(folder, file);
            if (!name.matches("(?:.*/)?\\..*|.*\\.md")) {
                files.put(name, file);
            }
        }
        unnamed.addAll(files.keySet());
    }

    private Theme read() throws IOException {
        Asset logo = null;
        for (String name : LOGOS) {
            if (files.containsKey(name) && logo != null) {
                unnamed.remove(name);
                report(placed(name), "a theme has one logo, and here is a second", "keep one of them");
            } else if (files.containsKey(name)) {
                logo = publish(name, placed(name), "the logo", null);
            }
        }
        Asset css = files.containsKey(STYLE_SHEET) ? styleSheet() : null;
        for (String name : List.copyOf(unnamed)) {
            if (name.endsWith(TEXT)) {
                publish(name, placed(name), "the text '" + name + "'", null);
            }
        }
        for (String name : unnamed) {
            report(placed(name), "nothing names '" + name + "' of the theme", remedy(name));
        }
        return css == null && logo == null ? Theme.NONE : new Theme(css, logo);
    }

    private String remedy(String name) {
        List<String> known = new ArrayList<>(LOGOS);
        known.add(STYLE_SHEET);
        known.removeAll(files.keySet());
        return Nearest.remedy(
                name, known, "name it in " + STYLE_SHEET + " with url(\"" + name + "\"), or take it away");
    }

    private Asset styleSheet() throws IOException {
        Path file = files.get(STYLE_SHEET);
        Asset css = publish(STYLE_SHEET, placed(STYLE_SHEET), "the style sheet", "text/css");
        ThemeSheet sheet = new ThemeSheet(FileTree.shown(project, file), files.keySet(), report);
        for (ThemeSheet.Use use : sheet.uses(FileTree.read(file))) {
            String whose = "the file '" + use.name() + "'";
            boolean font = use.name().endsWith(FONT);
            boolean first = unnamed.contains(use.name());
            publish(use.name(), use.place(), whose, font ? "font/woff2" : null);
            if (font && first && !isFont(files.get(use.name()))) {
                report(use.place(), whose + " is no WOFF2 font", "name it after what it is, or make it anew");
            }
        }
        return css;
    }

    private static boolean isFont(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(4), StandardCharsets.ISO_8859_1).equals("wOF2");
        }
    }

    /** @param type what it is; null where its name tells */
    private Asset publish(String name, Place place, String whose, @Nullable String type) {
        unnamed.remove(name);
        return assets.themed(OwnAddress.THEMED + name, files.get(name), type, place, whose);
    }

    private Place placed(String name) {
        return new Place(FileTree.shown(project, files.get(name)), 1, 1);
    }

    private void report(Place place, String message, String remedy) {
        report.accept(ProblemKind.BAD_THEME.at(place, message, remedy));
    }
}
