package dev.recto.dialect;

import dev.recto.text.Nearest;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an author chose about pages of other systems.
 *
 * @param dialects which pages are in which dialect; the first that fits a page counts
 * @param keepsUnknown whether markup that nobody knows stays as text, in a marked box
 * @param configuredIn the file that says so
 */
public record DialectChoice(List<Chosen> dialects, boolean keepsUnknown, Place configuredIn) {

    /** The name of the one grammar itself, for a page among those of another system. */
    public static final String NATIVE = "native";

    /** Nothing was chosen. */
    public static final DialectChoice NONE = new DialectChoice(List.of(), false, Place.of("pom.xml"));

    /**
     * A dialect for some pages.
     *
     * @param path which, from the folder of pages, such as {@code posts/**}; a folder stands for all in it
     */
    public record Chosen(String path, String dialect) {

        boolean fits(String page) {
            String glob = path.replaceFirst("^\\./", "").replaceFirst("/+$", "");
            boolean plain = glob.chars().noneMatch(c -> "*?[{".indexOf(c) >= 0);
            return glob.isEmpty()
                    || glob.equals("**")
                    || (plain && (page.equals(glob) || page.startsWith(glob + "/")))
                    || (!plain
                            && FileSystems.getDefault()
                                    .getPathMatcher("glob:" + glob)
                                    .matches(Path.of(page)));
        }
    }

    /** The dialect that is chosen for a page; nothing where none is, or none of that name is there. */
    Optional<String> of(String page) {
        return dialects.stream()
                .filter(chosen -> chosen.fits(page))
                .map(Chosen::dialect)
                .findFirst();
    }

    /** Names that no dialect has. */
    List<Problem> faults() {
        List<Problem> faults = new ArrayList<>();
        for (Chosen chosen : dialects) {
            if (!isName(chosen.dialect())) {
                faults.add(ProblemKind.UNKNOWN_DIALECT.at(
                        configuredIn, "there is no dialect '" + chosen.dialect() + "'", remedy(chosen.dialect())));
            }
        }
        return faults;
    }

    /** Whether a page can be in something of this name. */
    public static boolean isName(String name) {
        return name.equals(NATIVE) || Dialect.ALL.containsKey(name);
    }

    /** What to write in the place of a name that no dialect has. */
    public static String remedy(String name) {
        List<String> names = new ArrayList<>(Dialect.ALL.keySet());
        names.add(NATIVE);
        return Nearest.remedy(name, names, "there are " + String.join(", ", names));
    }
}
