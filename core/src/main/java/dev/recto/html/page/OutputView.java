package dev.recto.html.page;

import dev.recto.book.Colours;
import dev.recto.book.HiddenCharacters;
import dev.recto.book.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a test printed, on one of its streams, as its template shows it.
 *
 * @param anchor its fragment; empty for none
 * @param label what it is and who printed it
 * @param runs what was printed, stretch by stretch; empty for nothing
 * @param error whether it is the error stream
 * @param cut says how much is missing; empty for nothing
 * @param notes what else the reader should know, such as what was replaced; empty for nothing
 * @param test the test, as {@link dev.recto.text.TestName#key} names it; empty where no test printed it
 * @param accepted whether it is the text that the author accepted
 * @param own whether the listing above it, if there is none between, says all that its label does
 */
public record OutputView(
        String anchor,
        String label,
        List<Colours.Run> runs,
        boolean error,
        String cut,
        String notes,
        String test,
        boolean accepted,
        boolean own) {

    /** What the compiler says of code that it refuses. */
    public static OutputView javac(String said) {
        int lineEnd = said.indexOf('\n');
        List<Colours.Run> runs = Colours.of(said.substring(lineEnd + 1));
        return new OutputView("", said.substring(0, lineEnd), runs, true, "", "", "", false, false);
    }

    /**
     * One view for each stream that was printed on; one that says so where nothing was printed at all.
     *
     * @param anchor the fragment of the first; empty for none
     * @param own whether the listing right above shows the code of the test that printed it
     */
    public static List<OutputView> of(Output output, String anchor, boolean own) {
        String test = HiddenCharacters.reveal(output.test().shortName());
        List<OutputView> views = new ArrayList<>();
        if (output.invocations().isEmpty()) {
            addStreams(views, output, test, output.stdout(), output.stderr());
        } else {
            output.invocations()
                    .forEach(run -> addStreams(
                            views,
                            output,
                            test + ", " + HiddenCharacters.reveal(run.displayName()),
                            run.stdout(),
                            run.stderr()));
        }
        if (views.isEmpty()) {
            views.add(view(output, "nothing was printed by " + test, "", false));
        }
        String cut =
                output.cut() == 0 ? "" : String.format(Locale.ROOT, "%,d more characters are not shown", output.cut());
        views.set(0, views.get(0).at(anchor, own && output.invocations().isEmpty()));
        views.add(views.remove(views.size() - 1).withCut(cut));
        return views;
    }

    private static void addStreams(List<OutputView> views, Output output, String by, String stdout, String stderr) {
        if (!stdout.isEmpty()) {
            views.add(view(output, "printed by " + by, stdout, false));
        }
        if (!stderr.isEmpty()) {
            views.add(view(output, "printed on the error stream by " + by, stderr, true));
        }
    }

    private static OutputView view(Output output, String label, String printed, boolean error) {
        return new OutputView(
                "",
                label,
                Colours.of(printed),
                error,
                "",
                replaced(output),
                output.test().key(),
                output.accepted(),
                false);
    }

    /** The same with a fragment. What readers must not miss is said even where the listing above says the rest. */
    private OutputView at(String fragment, boolean below) {
        boolean plain = below && !error && !runs.isEmpty() && notes.isEmpty();
        return new OutputView(fragment, label, runs, error, cut, notes, test, accepted, plain);
    }

    private OutputView withCut(String words) {
        return new OutputView(anchor, label, runs, error, words, notes, test, accepted, own);
    }

    /** Which scrubbers were used. */
    private static String replaced(Output output) {
        return output.scrubbed().isEmpty()
                ? ""
                : String.join(", ", output.scrubbed()).replace('-', ' ') + " replaced";
    }

    /** What a screen reader says of it: its label and whether the author accepted it. */
    public String said() {
        String why = notes.isEmpty() ? label : label + "; " + notes + ", for they differ from run to run";
        return accepted ? why + ", as accepted" : why;
    }

    /** What stands beside it, in parts between which a line may end: behind each dot of a name. */
    public List<String> caption() {
        String words = runs.isEmpty() ? said() : label;
        return own || test.isEmpty() ? List.of(words) : List.of(words.split("(?<=\\.)"));
    }
}
