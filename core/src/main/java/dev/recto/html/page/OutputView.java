package dev.recto.html.page;

import dev.recto.book.Colours;
import dev.recto.book.HiddenCharacters;
import dev.recto.book.Output;
import dev.recto.words.Grouping;
import dev.recto.words.OutputWords;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.List;

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
 * @param wording the book's words that are not its author's
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
        boolean own,
        Wording wording) {

    /** What the compiler says of code that it refuses. */
    public static OutputView javac(String said, Wording wording) {
        int lineEnd = said.indexOf('\n');
        List<Colours.Run> runs = Colours.of(said.substring(lineEnd + 1));
        String label = wording.output().javac().around(said.substring(0, lineEnd));
        return new OutputView("", label, runs, true, "", "", "", false, false, wording);
    }

    /**
     * One view for each stream that was printed on; one that says so where nothing was printed at all.
     *
     * @param anchor the fragment of the first; empty for none
     * @param own whether the listing right above shows the code of the test that printed it
     */
    public static List<OutputView> of(Output output, String anchor, boolean own, Wording wording) {
        String test = HiddenCharacters.reveal(output.test().shortName());
        List<OutputView> views = new ArrayList<>();
        if (output.invocations().isEmpty()) {
            addStreams(views, output, test, output.stdout(), output.stderr(), wording);
        } else {
            output.invocations().forEach(run -> {
                String name = HiddenCharacters.reveal(run.displayName());
                String by = wording.join().comma().of(test, name);
                addStreams(views, output, by, run.stdout(), run.stderr(), wording);
            });
        }
        if (views.isEmpty()) {
            views.add(view(output, wording.output().none().around(test), "", false, wording));
        }
        String cut = output.cut() == 0 ? "" : cut(output.cut(), wording);
        views.set(0, views.get(0).at(anchor, own && output.invocations().isEmpty()));
        views.add(views.remove(views.size() - 1).withCut(cut));
        return views;
    }

    private static String cut(long characters, Wording wording) {
        String grouped = Grouping.of(wording.language()).grouped(Long.toString(characters));
        return wording.output().cut().form(characters).around(grouped);
    }

    private static void addStreams(
            List<OutputView> views, Output output, String by, String stdout, String stderr, Wording wording) {
        if (!stdout.isEmpty()) {
            views.add(view(output, wording.output().by().around(by), stdout, false, wording));
        }
        if (!stderr.isEmpty()) {
            views.add(view(output, wording.output().errorBy().around(by), stderr, true, wording));
        }
    }

    private static OutputView view(Output output, String label, String printed, boolean error, Wording wording) {
        return new OutputView(
                "",
                label,
                Colours.of(printed),
                error,
                "",
                replaced(output, wording),
                output.test().key(),
                output.accepted(),
                false,
                wording);
    }

    /** The same with a fragment. What readers must not miss is said even where the listing above says the rest. */
    private OutputView at(String fragment, boolean below) {
        boolean plain = below && !error && !runs.isEmpty() && notes.isEmpty();
        return new OutputView(fragment, label, runs, error, cut, notes, test, accepted, plain, wording);
    }

    private OutputView withCut(String words) {
        return new OutputView(anchor, label, runs, error, words, notes, test, accepted, own, wording);
    }

    /** Which scrubbers were used. */
    private static String replaced(Output output, Wording wording) {
        List<String> names =
                output.scrubbed().stream().map(name -> scrubbed(name, wording)).toList();
        return names.isEmpty()
                ? ""
                : wording.output().replaced().around(wording.join().list(names));
    }

    /** What a scrubber replaces. */
    private static String scrubbed(String scrubber, Wording wording) {
        OutputWords words = wording.output();
        return switch (scrubber) {
            case "times" -> words.times();
            case "temporary-paths" -> words.temporaryPaths();
            case "addresses" -> words.addresses();
            case "seeds" -> words.seeds();
            case "durations" -> words.durations();
            default -> scrubber;
        };
    }

    /** What was printed, folded where it is long. */
    public LongOutput printed() {
        return LongOutput.of(runs);
    }

    /** How much is folded, in words. */
    public String more() {
        int lines = printed().lines();
        return wording.output()
                .more()
                .form(lines)
                .around(Grouping.of(wording.language()).grouped(Integer.toString(lines)));
    }

    /** What a screen reader says of it: its label and whether the author accepted it. */
    public String said() {
        String why = notes.isEmpty() ? label : wording.output().differs().of(label, notes);
        return accepted ? wording.output().accepted().around(why) : why;
    }

    /** What stands beside it, in parts between which a line may end: behind each dot of a name. */
    public List<String> caption() {
        String words = runs.isEmpty() ? said() : label;
        return own || test.isEmpty() ? List.of(words) : List.of(words.split("(?<=\\.)"));
    }
}
