package dev.recto.fork;

import dev.recto.engine.Reporter;
import dev.recto.engine.WeaveResult;
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
    private Optional<WeaveResult> result = Optional.empty();

    Conversation(ChildJvm jvm, Reporter reporter) {
        this.jvm = jvm;
        this.reporter = reporter;
    }

    /** What the weave came to, at its end. */
    WeaveResult result() throws IOException, InterruptedException {
        for (Optional<String> line = jvm.said(); line.isPresent(); line = jvm.said()) {
            Optional<Message> message = Wire.message(line.get());
            if (message.isPresent()) {
                hear(message.get());
            }
        }
        return result.isPresent() ? result.get() : jvm.endedTooEarly();
    }

    private void hear(Message message) throws IOException {
        if (message instanceof Message.Found found) {
            problems.add(found.problem());
            reporter.problem(found.problem());
        } else if (message instanceof Message.Progress progress) {
            reporter.progress(progress.line());
        } else if (message instanceof Message.Woven woven) {
            result = Optional.of(woven.with(problems));
        } else if (message instanceof Message.Refused refused) {
            throw new IOException(refused.message());
        } else if (message instanceof Message.Broken broken) {
            throw new IllegalStateException(broken.trace());
        }
    }
}
