package dev.recto.fork;

import dev.recto.engine.Fresh;
import dev.recto.engine.ProjectFile;
import dev.recto.engine.Recto;
import dev.recto.engine.Reporter;
import dev.recto.engine.Standing;
import dev.recto.engine.WeaveResult;
import dev.recto.text.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The JVM that takes steps over a book: reads which, a project and what was found of its book from its standard input, and prints
 * what it finds. It ends with the weave; where it has read a book, it waits for the weave of it.
 */
final class WeavingJvm {

    /** Stands where nobody could tell a digest. */
    static final String UNKNOWN = "unknown";

    /** So long a JVM waits for a step: one that a build tool forgot does not stay for ever. */
    private static final int MINUTES_TO_WAIT = 30;

    private final PrintStream out;

    private WeavingJvm(PrintStream out) {
        this.out = out;
    }

    /** Takes the steps. It takes no arguments. */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        // Whatever prints in this JVM must not stand between two messages.
        System.setOut(System.err);
        Lines told = Lines.of(System.in, () -> Runtime.getRuntime().halt(1));
        Optional<Step> step = told.next(MINUTES_TO_WAIT).map(Step::valueOf);
        while (step.isPresent()) {
            String project = told.next().orElseThrow();
            Optional<String> code = known(told.next().orElseThrow());
            Optional<String> inputs = known(told.next().orElseThrow());
            new WeavingJvm(out).take(step.get(), project, new Standing(code, inputs, Optional.empty()));
            step = step.get() == Step.WEAVE
                    ? Optional.empty()
                    : told.next(MINUTES_TO_WAIT).map(Step::valueOf);
        }
    }

    private static Optional<String> known(String digest) {
        return Optional.of(digest).filter(known -> !known.equals(UNKNOWN));
    }

    private void take(Step step, String line, Standing found) {
        try {
            Recto recto = new Recto(ProjectFile.read(line, new Teller()));
            Fresh fresh = step == Step.WEAVE
                    ? recto.weave(found)
                    : new Fresh(WeaveResult.unwoven(recto.proofread(found)), Optional.empty());
            tell(Message.Woven.of(fresh));
        } catch (IOException e) {
            tell(new Message.Refused(String.valueOf(e.getMessage())));
        } catch (RuntimeException | StackOverflowError e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            tell(new Message.Broken(trace.toString().strip()));
        }
    }

    private void tell(Message message) {
        // Not println, which ends lines as the system does.
        out.print(Wire.message(message) + "\n");
        out.flush();
    }

    private final class Teller implements Reporter {

        @Override
        public void problem(Problem problem) {
            tell(new Message.Found(problem));
        }

        @Override
        public void progress(String line) {
            tell(new Message.Progress(line));
        }
    }
}
