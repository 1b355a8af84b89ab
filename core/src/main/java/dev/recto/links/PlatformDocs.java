package dev.recto.links;

import dev.recto.evidence.Answers;
import dev.recto.prose.Target;
import dev.recto.text.ElementName;
import dev.recto.text.ElementName.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The JDK's API documentation. */
final class PlatformDocs {

    private final String root;
    private final PlatformNames names = new PlatformNames(Answers.live());

    /** @param release the Java release that the book is compiled for, such as {@code 17} */
    PlatformDocs(String release) {
        this.root = "https://docs.oracle.com/en/java/javase/" + release + "/docs/api/";
    }

    /** The page that documents a package or a type, or the type of a member; empty for none. */
    Optional<String> page(Target target) {
        return module(target.module()).map(module -> {
            String path = path(target);
            boolean told = isDocumented(target.module(), path.substring(0, path.lastIndexOf('/') + 1));
            return told ? root + target.module() + "/" + path + ".html" : module;
        });
    }

    private static String path(Target target) {
        String home = ElementName.of(target.id()).type();
        return target.kind() == Kind.PACKAGE ? home.replace('.', '/') + "/package-summary" : path(home);
    }

    /** The page that tells of a module; empty for one that is not the JDK's. */
    Optional<String> module(String name) {
        return name.startsWith("java.") || name.startsWith("jdk.")
                ? Optional.of(root + name + "/module-summary.html")
                : Optional.empty();
    }

    /** This JDK's modules are as good as another's. */
    private boolean isDocumented(String module, String folder) {
        return names.isTold(module, folder.replaceAll("/$", "").replace('/', '.'));
    }

    /** {@code java.util.Map.Entry} stands at {@code java/util/Map.Entry}: packages are lower-case, types are not. */
    private static String path(String type) {
        Deque<String> path = new ArrayDeque<>();
        StringBuilder name = new StringBuilder();
        for (String part : type.split("\\.", -1)) {
            if (!name.isEmpty() || Character.isUpperCase(part.charAt(0))) {
                name.append(name.isEmpty() ? "" : ".").append(part);
            } else {
                path.add(part);
            }
        }
        path.add(name.toString());
        return String.join("/", path);
    }
}
