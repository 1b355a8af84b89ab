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
 * @param label what it is and who printed it
 * @param runs what was printed, stretch by stretch; empty for nothing
 * @param error whether it is the error stream
 * @param cut says how much is missing; empty for nothing
 * @param notes what else the reader should know, such as what was replaced; empty for nothing
 * @param test the test, as {@link dev.recto.text.TestName#key} names it; empty where no test printed it
 */
public record OutputView(String label, List<Colours.Run> runs, boolean error, String cut, String notes, String test) {

    /** What the compiler says of code that it refuses. */
    public static OutputView javac(String said) {
        int lineEnd = said.indexOf('\n');
        return new OutputView(said.substring(0, lineEnd), Colours.of(said.substring(lineEnd + 1)), true, "", "", "");
    }

    /** One view for each stream that was printed on; one that says so where nothing was printed at all. */
    public static List<OutputView> of(Output output) {
        String test = HiddenCharacters.reveal(output.test().shortName());
        String key = output.test().key();
        String cut =
                output.cut() == 0 ? "" : String.format(Locale.ROOT, "%,d more characters are not shown", output.cut());
        String notes = notes(output);
        List<OutputView> views = new ArrayList<>();
        if (!output.invocations().isEmpty()) {
            output.invocations().forEach(run -> views.addAll(of(run, test, notes, key)));
            return withCut(views, cut);
        }
        if (!output.stdout().isEmpty() || output.stderr().isEmpty()) {
            String label = output.stdout().isEmpty() ? "nothing was printed by " : "printed by ";
            String words = output.stderr().isEmpty() ? cut : "";
            views.add(new OutputView(label + test, Colours.of(output.stdout()), false, words, notes, key));
        }
        if (!output.stderr().isEmpty()) {
            String label = "printed on the error stream by ";
            views.add(new OutputView(label + test, Colours.of(output.stderr()), true, cut, notes, key));
        }
        return views;
    }

    /** What one invocation printed, on each of its streams. */
    private static List<OutputView> of(Output.Invocation run, String test, String notes, String key) {
        String by = test + ", " + HiddenCharacters.reveal(run.displayName());
        List<OutputView> views = new ArrayList<>();
        if (!run.stdout().isEmpty()) {
            views.add(new OutputView("printed by " + by, Colours.of(run.stdout()), false, "", notes, key));
        }
        if (!run.stderr().isEmpty()) {
            String label = "printed on the error stream by " + by;
            views.add(new OutputView(label, Colours.of(run.stderr()), true, "", notes, key));
        }
        return views;
    }

    private static List<OutputView> withCut(List<OutputView> views, String cut) {
        if (!views.isEmpty() && !cut.isEmpty()) {
            OutputView last = views.remove(views.size() - 1);
            views.add(new OutputView(last.label, last.runs, last.error, cut, last.notes, last.test));
        }
        return views;
    }

    /** Whether it is as accepted, and which scrubbers were used. */
    private static String notes(Output output) {
        List<String> notes = new ArrayList<>();
        if (output.accepted()) {
            notes.add("as accepted");
        }
        if (!output.scrubbed().isEmpty()) {
            String names = String.join(", ", output.scrubbed()).replace('-', ' ');
            notes.add(names + " replaced, for they differ from run to run");
        }
        return String.join(" · ", notes);
    }
}
