package dev.recto.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The arguments of javac that a book may ask for when it is compiled again: those that change class files and can do nothing
 * else. What runs code, reads or writes other files, or is not known, is refused.
 *
 * @param kept those to compile with
 * @param refused those that are not in the list, in order
 */
record JavacArguments(List<String> kept, List<String> refused) {

    /** One word, which changes class files. */
    private static final Pattern WORD = Pattern.compile("-g(?::[a-z,]+)?|-parameters|--enable-preview|-implicit:none"
            + "|--(?:release|source|target|add-modules|limit-modules|add-exports|add-reads)=[\\w.,/=-]+"
            + "|-XDstringConcat=\\w+");

    /** Two words. */
    private static final Set<String> WITH_VALUE = Set.of(
            "--release",
            "-source",
            "--source",
            "-target",
            "--target",
            "--add-modules",
            "--limit-modules",
            "--add-exports",
            "--add-reads");

    /** Never what could itself be an option. */
    private static final Pattern VALUE = Pattern.compile("[\\w.,/=][\\w.,/=-]*");

    /** What warns, what is said to processors, and what would run processors: it is left out. */
    private static final Pattern IDLE =
            Pattern.compile("-Xlint.*|-Xdoclint.*|-Werror|-nowarn|-verbose|-deprecation|-proc:.*|-A[^\\s=]+(?:=.*)?"
                    + "|-XDcompilePolicy=.*|--should-stop=.*|-Xdiags.*|-J-X(?:m[sx]|ss)\\d+[kKmMgG]?");

    private static final Set<String> IDLE_WITH_VALUE = Set.of("-Xmaxerrs", "-Xmaxwarns", "-encoding");

    /**
     * Parts recorded arguments.
     *
     * @param allowed other arguments, in full, that whoever checks allows
     */
    static JavacArguments of(List<String> recorded, Set<String> allowed) {
        List<String> kept = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < recorded.size(); i++) {
            String argument = recorded.get(i);
            boolean valued = i + 1 < recorded.size()
                    && VALUE.matcher(recorded.get(i + 1)).matches();
            if (valued && WITH_VALUE.contains(argument)) {
                kept.add(argument);
                kept.add(recorded.get(++i));
            } else if (valued && IDLE_WITH_VALUE.contains(argument)) {
                i++;
            } else if (WORD.matcher(argument).matches() || allowed.contains(argument)) {
                kept.add(argument);
            } else if (!IDLE.matcher(argument).matches()) {
                refused.add(argument);
            }
        }
        return new JavacArguments(List.copyOf(kept), List.copyOf(refused));
    }
}
