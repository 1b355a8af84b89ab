package dev.recto.fork;

import dev.recto.engine.Project;
import dev.recto.engine.ProjectFile;
import dev.recto.engine.Recto;
import dev.recto.engine.Reporter;
import dev.recto.text.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** The JVM that weaves one book: reads a project from its standard input, and prints what it finds. */
final class WeavingJvm {

    private final PrintStream out;

    private WeavingJvm(PrintStream out) {
        this.out = out;
    }

    /** Weaves once. It takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        // Whatever prints in this JVM must not stand between two messages.
        System.setOut(System.err);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String project = in.readLine();
        if (project != null) {
            endWith(in);
            new WeavingJvm(out).weave(project);
        }
    }

    /** Ends this JVM when the one that started it is gone: nobody wants the book then. */
    private static void endWith(BufferedReader in) {
        Thread watcher = new Thread(
                () -> {
                    try {
                        in.transferTo(new StringWriter());
                    } catch (IOException gone) {
                        // As good as its end.
                    }
                    Runtime.getRuntime().halt(1);
                },
                "recto-parent");
        watcher.setDaemon(true);
        watcher.start();
    }

    private void weave(String line) {
        try {
            Project project = ProjectFile.read(line, new Teller());
            tell(Message.Woven.of(new Recto(project).weave()));
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
