package dev.recto.html;

import com.google.gson.Gson;
import dev.recto.words.Counted;
import dev.recto.words.Framed;
import dev.recto.words.Pair;
import dev.recto.words.ScriptWords;
import dev.recto.words.Wording;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a book that its script says, in front of it: {@code {0}} and {@code {1}} stand for what is told, and of what is
 * counted there are two, for one and for more.
 */
final class ScriptText {

    private static final Gson GSON = new Gson();

    private ScriptText() {}

    /** The line of the script that has them. */
    static String of(Wording wording) {
        Map<String, Object> words = new LinkedHashMap<>();
        if (wording.lang() != null) {
            words.put("lang", wording.lang());
        }
        if (wording.dir() != null) {
            words.put("dir", wording.dir());
        }
        words.put("search", wording.frame().search());
        words.put("look", wording.frame().look());
        words.put("list", pattern(wording.join().list()));
        words.put("inSource", pattern(wording.listing().source()));
        words.put("allEditions", wording.edition().all());
        for (RecordComponent component : ScriptWords.class.getRecordComponents()) {
            words.put(component.getName(), pattern(value(component, wording.script())));
        }
        return "const rectoWords = " + GSON.toJson(words) + ";\n\n";
    }

    private static Object value(RecordComponent component, ScriptWords words) {
        try {
            return component.getAccessor().invoke(words);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object pattern(Object words) {
        if (words instanceof Framed framed) {
            return framed.around("{0}");
        }
        if (words instanceof Pair pair) {
            return pair.of("{0}", "{1}");
        }
        return words instanceof Counted counted ? List.of(pattern(counted.one()), pattern(counted.many())) : words;
    }
}
