package dev.recto.assemble;

import dev.recto.sheet.Declaration.Kind;
import dev.recto.sheet.Target;
import java.util.ArrayDeque;
import java.util.Deque;

/** Addresses of the JDK's API documentation. */
final class PlatformDocs {

    private final String root;

    /** @param release the Java release that the book is compiled for, such as {@code 17} */
    PlatformDocs(String release) {
        this.root = "https://docs.oracle.com/en/java/javase/" + release + "/docs/api/";
    }

    /** The page and fragment that document a target; empty for what is not the JDK's. */
    String address(Target target) {
        if (!target.module().startsWith("java.") && !target.module().startsWith("jdk.")) {
            return "";
        }
        String id = target.id();
        int hash = id.indexOf('#');
        String type = hash < 0 ? id : id.substring(0, hash);
        if (target.kind() == Kind.PACKAGE) {
            return root + target.module() + "/" + type.replace('.', '/') + "/package-summary.html";
        }
        return root + target.module() + "/" + path(type) + ".html" + fragment(id, hash, target.kind());
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

    private static String fragment(String id, int hash, Kind kind) {
        if (hash < 0) {
            return "";
        }
        String member = id.substring(hash + 1);
        if (kind == Kind.CONSTRUCTOR) {
            member = "%3Cinit%3E" + member.substring(Math.max(member.indexOf('('), 0));
        }
        return "#" + member.replace("[]", "%5B%5D");
    }
}
