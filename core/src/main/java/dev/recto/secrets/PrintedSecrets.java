package dev.recto.secrets;

import dev.recto.receipt.PublishedEntry;
import dev.recto.receipt.TestRun;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names what looks like a secret in what tests printed, and never repeats it. */
public final class PrintedSecrets {

    private final Environment environment;

    /** Made when it is asked for: where nobody asks, its patterns need not be read. */
    private @Nullable Secrets secrets;

    /** @param environment whose values are secrets as well */
    public PrintedSecrets(Environment environment) {
        this.environment = environment;
    }

    /**
     * What each secret is, in the order of the runs. The words of one run may end in the words of the next, so that they are looked
     * at together as well.
     */
    public List<String> namedIn(List<TestRun> runs) {
        Stream<String> together = Stream.of(
                runs.stream().map(TestRun::stdout).collect(Collectors.joining()),
                runs.stream().map(TestRun::stderr).collect(Collectors.joining()));
        return Stream.concat(runs.stream().flatMap(PrintedSecrets::texts), together)
                .flatMap(text -> secrets().in(text, Where.OUTPUT).stream())
                .map(Secrets.Found::what)
                .toList();
    }

    private Secrets secrets() {
        if (secrets == null) {
            secrets = new Secrets(environment);
        }
        return secrets;
    }

    private static Stream<String> texts(TestRun run) {
        return Stream.concat(
                Stream.of(run.stdout(), run.stderr()), run.entries().stream().map(PublishedEntry::value));
    }
}
