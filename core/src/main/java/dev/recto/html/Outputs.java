package dev.recto.html;

import dev.recto.book.Colours;
import dev.recto.book.HiddenCharacters;
import dev.recto.book.Output;
import dev.recto.html.page.OutputView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What tests printed, as its template shows it. */
final class Outputs {

    private Outputs() {}

    /** What the compiler says of code that it refuses. */
    static OutputView javac(String said) {
        int lineEnd = said.indexOf('\n');
        return new OutputView(said.substring(0, lineEnd), Colours.of(said.substring(lineEnd + 1)), true, "", "", "");
    }

    /** One view for each stream that was printed on; one that says so where nothing was printed at all. */
    static List<OutputView> views(Output output) {
        String test = HiddenCharacters.reveal(output.test().shortName());
        String key = output.test().testClass() + "#" + output.test().method();
        String cut =
                output.cut() == 0 ? "" : String.format(Locale.ROOT, "%,d more characters are not shown", output.cut());
        String notes = notes(output);
        List<OutputView> views = new ArrayList<>();
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
