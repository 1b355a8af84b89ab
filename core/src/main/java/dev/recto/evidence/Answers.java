package dev.recto.evidence;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What a weave asks of things that a book does not hold: of class files, of libraries, of the JDK, of outputs as they were
 * before they were scrubbed. Each question and its answer is kept, so that a book can carry them, and whoever weaves it again
 * needs none of those things.
 */
public final class Answers {

    /** Thrown where a weave asks what nobody asked when the book was woven: it is not the same weave. */
    public static final class UnansweredException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private UnansweredException(String question) {
            super("the book does not say what it was answered when it asked: " + question);
        }
    }

    private final boolean recorded;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    private Answers(boolean recorded) {
        this.recorded = recorded;
    }

    /** Finds each answer where it is to be had, when it is first asked for. */
    public static Answers live() {
        return new Answers(false);
    }

    /**
     * Answers as they were written down, and no others.
     *
     * @throws IllegalArgumentException if the text is not what {@link #json} writes
     */
    public static Answers recorded(String json) {
        Answers answers = new Answers(true);
        try {
            JsonParser.parseString(json)
                    .getAsJsonObject()
                    .asMap()
                    .forEach((question, answer) -> answers.known.put(
                            question, answer.isJsonNull() ? Optional.empty() : Optional.of(answer.getAsString())));
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException otherwise) {
            throw new IllegalArgumentException(otherwise);
        }
        return answers;
    }

    /**
     * Finds each answer where it is to be had, but those that nobody can find again.
     *
     * @param recorded holds these
     * @param prefix what their questions begin with
     */
    public static Answers liveBut(Answers recorded, String prefix) {
        Answers answers = live();
        recorded.known.forEach((question, answer) -> {
            if (question.startsWith(prefix)) {
                answers.known.put(question, answer);
            }
        });
        return answers;
    }

    /** Whether these are answers of an earlier weave. */
    public boolean areRecorded() {
        return recorded;
    }

    /**
     * The answer to a question; empty where there is none.
     *
     * @param question the same words for the same question
     * @param find finds the answer
     * @throws UnansweredException if answers are recorded, and not this one
     */
    public synchronized Optional<String> to(String question, Supplier<Optional<String>> find) {
        Optional<String> answer = known.get(question);
        if (answer == null) {
            if (recorded) {
                throw new UnansweredException(question);
            }
            answer = find.get();
            known.put(question, answer);
        }
        asked.add(question);
        return answer;
    }

    /** The questions so far, for {@link #forgetAllBut}. */
    public Set<String> questions() {
        return Set.copyOf(asked);
    }

    /** Forgets that anything else was asked. */
    public void forgetAllBut(Set<String> questions) {
        asked.retainAll(questions);
    }

    /** What was asked and answered so far, sorted by question. */
    public SortedMap<String, Optional<String>> asked() {
        SortedMap<String, Optional<String>> all = new TreeMap<>(known);
        all.keySet().retainAll(asked);
        return Collections.unmodifiableSortedMap(all);
    }

    /** The same as JSON: an object with a member for each question, one to a line; what has no answer is null. */
    public String json() {
        StringWriter out = new StringWriter();
        try (JsonWriter json = new Gson().newJsonWriter(out)) {
            json.setHtmlSafe(false);
            json.setSerializeNulls(true);
            json.setIndent(" ");
            json.beginObject();
            for (Map.Entry<String, Optional<String>> each : asked().entrySet()) {
                json.name(each.getKey()).value(each.getValue().orElse(null));
            }
            json.endObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.append('\n').toString();
    }
}
