package dev.recto.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The arguments of javac that can change a class file. */
final class RepeatableArguments {

    private static final String PROJECT = "${project.basedir}";

    /** What warns, what plugs in, and what names a place on the machine that built the book. */
    private static final Pattern IDLE =
            Pattern.compile("-Xlint.*|-Xdoclint.*|-Werror|-nowarn|-verbose|-Xplugin:.*|-J.*|-proc:.*"
                    + "|-XDcompilePolicy=.*|--should-stop=.*|-Xmax.*|-Xdiags.*");

    private RepeatableArguments() {}

    /**
     * @param project the project's folder, for arguments that name a file in it; such are left out where it is null
     */
    static List<String> of(List<String> arguments, @Nullable Path project) {
        List<String> kept = new ArrayList<>();
        for (String argument : arguments) {
            boolean local = argument.contains(PROJECT);
            if (!IDLE.matcher(argument).matches() && (project != null || !local)) {
                kept.add(local ? argument.replace(PROJECT, String.valueOf(project)) : argument);
            }
        }
        return kept;
    }
}
