package dev.recto.tags;

import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a tag says in the form {@code name=value}, between its first words and its caption. */
final class Options {

    private final Call call;
    private final ProblemKind kind;
    private final List<String> written;
    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * Those of a tag.
     *
     * @param from index of the first word that may be one
     * @param kind of what is wrong with them
     */
    Options(Call call, int from, ProblemKind kind) {
        this.call = call;
        this.kind = kind;
        List<String> words = call.tag().arguments();
        this.written = words.subList(Math.min(from, words.size() - 1), words.size() - 1);
    }

    /** Whether each has a known name and none stands twice; the first that is wrong is reported. */
    boolean check(List<String> names) {
        for (String word : written) {
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            if (!names.contains(name)) {
                String known = String.join("=, ", names) + "=";
                return refuse(
                        "{@" + call.tag().name() + "} knows no '" + word + "'",
                        Nearest.remedy(name, names, "there is " + known));
            }
            if (!word.contains("=") || word.endsWith("=")) {
                return refuse("'" + name + "' says nothing", "write " + name + "=… or leave it out");
            }
            if (values.put(name, word.substring(name.length() + 1)) != null) {
                return refuse("'" + name + "' stands there twice", "say it once");
            }
        }
        return true;
    }

    /** What is said of a name, once they are checked. */
    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private boolean refuse(String message, @Nullable String remedy) {
        call.refuse(kind, message, remedy);
        return false;
    }
}
