package dev.recto.theme;

import dev.recto.pictures.RasterImage;
import dev.recto.prose.LocalAddress;
import dev.recto.text.LineIndex;
import dev.recto.text.Nearest;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.theme.CssNames.Named;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The style sheet of a theme: what is wrong with it, and which files it names. */
final class ThemeSheet {

    private static final String MARK = "\uFEFF";

    private final String file;
    private final Set<String> files;
    private final Consumer<Problem> report;

    /**
     * @param file as problems name it
     * @param files those of the theme, by their paths from its folder
     * @param report takes what is wrong
     */
    ThemeSheet(String file, Set<String> files, Consumer<Problem> report) {
        this.file = file;
        this.files = Set.copyOf(files);
        this.report = report;
    }

    /**
     * A file that the style sheet names, and that there is.
     *
     * @param name its path from the theme's folder
     * @param place where it is named
     */
    record Use(String name, Place place) {}

    /** The files that it names, in the order in which it does. */
    List<Use> uses(byte[] bytes) {
        String whole = new String(bytes, StandardCharsets.UTF_8);
        String css = whole.startsWith(MARK) ? whole.substring(1) : whole;
        LineIndex lines = LineIndex.of(css);
        if (!Arrays.equals(whole.getBytes(StandardCharsets.UTF_8), bytes)) {
            Place place = lines.place(file, css.indexOf('\uFFFD'));
            report.accept(ProblemKind.BAD_THEME.at(place, "this is not in UTF-8", "save the file in UTF-8"));
            return List.of();
        }
        try {
            CssNames names = CssGrammar.names(css);
            ThemeProperties.faults(names).forEach(fault -> report.accept(fault.at(lines.place(file, fault.offset()))));
            List<Use> uses = new ArrayList<>();
            for (Named named : names.files()) {
                Place place = lines.place(file, named.offset());
                named(named.name(), place).ifPresent(name -> uses.add(new Use(name, place)));
            }
            return uses;
        } catch (BadCss bad) {
            report.accept(ProblemKind.BAD_THEME.at(lines.place(file, bad.offset()), bad.reason(), bad.remedy()));
            return List.of();
        }
    }

    private Optional<String> named(String address, Place place) {
        Optional<LocalAddress> local = LocalAddress.of(address);
        if (local.isEmpty()) {
            report.accept(ProblemKind.BAD_THEME.at(
                    place,
                    "'" + address + "' is no file of the theme",
                    "put the file into the theme's folder, and write its path from there"));
            return Optional.empty();
        }
        String path = local.get().path();
        String name = path.startsWith("./") ? path.substring(2) : path;
        if (!files.contains(name)) {
            report.accept(ProblemKind.BAD_THEME.at(
                    place,
                    "there is no '" + path + "' in the theme's folder",
                    Nearest.remedy(path, files, "put it there, or mend the path")));
            return Optional.empty();
        }
        if (!isShown(name)) {
            report.accept(ProblemKind.BAD_THEME.at(
                    place,
                    "'" + path + "' is no font and no picture",
                    "name files that end in woff2, svg, png, jpg, webp, avif or gif"));
        }
        return Optional.of(name);
    }

    private static boolean isShown(String name) {
        return name.endsWith(".woff2")
                || name.endsWith(".svg")
                || RasterImage.kind(name).isPresent();
    }
}
