package dev.recto.fork;

import dev.recto.engine.Fresh;
import dev.recto.engine.Reporter;
import dev.recto.text.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hears what the JVM of a weave has to tell, and hands it on. */
final class Conversation {

    private final ChildJvm jvm;
    private final Reporter reporter;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<Fresh> fresh = Optional.empty();

    Conversation(ChildJvm jvm, Reporter reporter) {
        this.jvm = jvm;
        this.reporter = reporter;
    }

    /** What the last step came to, once its JVM has ended. */
    Fresh untilTheEnd() throws IOException, InterruptedException {
        for (Optional<String> line = jvm.said(); line.isPresent(); line = jvm.said()) {
            hear(line.get());
        }
        return fresh.isPresent() ? fresh.get() : jvm.endedTooEarly();
    }

    /** What a step came to, behind which its JVM waits for another. */
    Fresh answer() throws IOException, InterruptedException {
        for (Optional<String> line = jvm.said(); line.isPresent(); line = jvm.said()) {
            hear(line.get());
            if (fresh.isPresent()) {
                return fresh.get();
            }
        }
        return jvm.endedTooEarly();
    }

    private void hear(String line) throws IOException {
        Optional<Message> message = Wire.message(line);
        if (message.isPresent()) {
            hear(message.get());
        }
    }

    private void hear(Message message) throws IOException {
        if (message instanceof Message.Found found) {
            problems.add(found.problem());
            reporter.problem(found.problem());
        } else if (message instanceof Message.Progress progress) {
            reporter.progress(progress.line());
        } else if (message instanceof Message.Woven woven) {
            fresh = Optional.of(woven.with(problems));
        } else if (message instanceof Message.Refused refused) {
            throw new IOException(refused.message());
        } else if (message instanceof Message.Broken broken) {
            throw new IllegalStateException(broken.trace());
        }
    }
}
