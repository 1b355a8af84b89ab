package dev.recto.links;

import dev.recto.prose.Target;
import dev.recto.text.ElementName;
import dev.recto.text.ElementName.Kind;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The API documentation of a project's libraries: the first that has a class of a type's name is the one it is from. */
public final class LibraryDocs {

    private final List<Library> libraries;
    private final Map<Library, LibraryClasses> opened = new HashMap<>();
    private final Map<Target, Optional<String>> known = new HashMap<>();

    /**
     * A library.
     *
     * @param classes its jar, or the folder of its class files
     * @param address of its API documentation, with a slash at its end; empty for none
     * @param modular whether pages lie below the name of its module; null where its jar has to tell
     */
    public record Library(
            Path classes, String address, @Nullable Boolean modular) {}

    /** @param libraries in the order in which javac looks through them; none is opened before it is asked for */
    public LibraryDocs(List<Library> libraries) {
        this.libraries = List.copyOf(libraries);
    }

    /** The page that documents a package or a type, or the type of a member; empty for none. It is only linked to. */
    public Optional<String> page(Target target) {
        String name = ElementName.of(target.id()).type();
        return known.computeIfAbsent(
                new Target(name, target.kind() == Kind.PACKAGE ? Kind.PACKAGE : Kind.CLASS, ""), this::find);
    }

    private Optional<String> find(Target home) {
        for (Library library : libraries) {
            LibraryClasses classes = opened.computeIfAbsent(library, each -> LibraryClasses.in(each.classes()));
            Optional<String> path =
                    home.kind() == Kind.PACKAGE ? classes.packagePage(home.id()) : classes.page(home.id());
            if (path.isPresent()) {
                return path.filter(found -> !library.address().isEmpty())
                        .map(found -> library.address() + folder(library, classes) + found);
            }
        }
        return Optional.empty();
    }

    private static String folder(Library library, LibraryClasses classes) {
        boolean below = library.modular() == null ? classes.isDocumentedAsModule() : library.modular();
        return below && !classes.module().isEmpty() ? classes.module() + "/" : "";
    }
}
