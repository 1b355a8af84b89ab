package dev.recto.prose;

import dev.recto.text.Fault;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the info string of a fence says: {@code java fails=cant.resolve}.
 *
 * @param language the first word, or all that stands in braces there, as {@link FenceLanguage#of} reads it; empty for none
 * @param fails javac's diagnostic keys, one of which compiling must give; empty where it must compile
 * @param throwsType the exception that running must throw; null for none
 * @param compile whether it is compiled and not run
 * @param sketch why it is neither compiled nor run; null where it is no sketch
 * @param looks how the code is shown
 * @param faults words that mean nothing here; their offsets are those in the info string
 */
public record FenceInfo(
        String language,
        List<String> fails,
        @Nullable String throwsType,
        boolean compile,
        @Nullable String sketch,
        FenceLooks looks,
        List<Fault> faults) {

    private static final Pattern LANGUAGE = Pattern.compile("\\s*(\\{[^}]*}\\S*|\\S*?(?=\\s|$|\\{[\\d,-]*}(?:\\s|$)))");
    private static final Map<String, String> EXAMPLES = Map.of(
            "fails", "fails=cant.resolve",
            "throws", "throws=java.io.IOException",
            "compile", "compile",
            "sketch", "sketch=\"reason\"");
    /** What stands as the reason of a sketch whose author gave none; a page says it in its own language. */
    public static final String UNSAID = "not verified";

    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$.\\-]*");

    /** Reads an info string as it stands behind the fence's marks. */
    public static FenceInfo parse(String info) {
        return new Words(info).read();
    }

    /** The words of one info string, taken one by one. */
    private static final class Words {

        private final String info;
        private final List<Fault> faults = new ArrayList<>();
        private final Set<String> seen = new TreeSet<>();
        private List<String> fails = List.of();
        private @Nullable String throwsType;
        private boolean compile;
        private @Nullable String sketch;

        Words(String info) {
            this.info = info;
        }

        FenceInfo read() {
            Matcher first = LANGUAGE.matcher(info);
            String language = first.lookingAt() ? first.group(1) : "";
            boolean java = FenceLanguage.looksLikeJava(language);
            boolean checked = java || FenceLanguage.isChecked(language);
            List<FenceWord> words = FenceWord.of(info, first.end());
            words.forEach(word -> take(word, java, checked));
            FenceLooks looks = FenceLooks.of(words, faults::add);
            if (sketch == null) {
                FenceLanguage.fault(language, first.start(1)).ifPresent(faults::add);
            }
            faults.sort(Comparator.comparingInt(Fault::offset));
            String read = java && sketch != null ? FenceLanguage.JAVA : FenceLanguage.of(language);
            return new FenceInfo(read, fails, throwsType, compile, sketch, looks, List.copyOf(faults));
        }

        private void take(FenceWord word, boolean java, boolean checked) {
            String key = word.key();
            boolean known = EXAMPLES.containsKey(key) && !word.braced();
            if (!known && (!checked || FenceLooks.has(word))) {
                return;
            }
            if (!known) {
                refuse(
                        word,
                        "unknown fence word '" + word.text() + "'",
                        Nearest.remedy(
                                key,
                                EXAMPLES.keySet(),
                                "allowed are fails=<key>, throws=<type>, compile and sketch=\"reason\""));
            } else if (!seen.add(key)) {
                refuse(word, "the fence word '" + key + "' stands here twice", "keep one of them");
            } else if (!java && !key.equals("sketch")) {
                refuse(word, "the fence word '" + key + "' speaks of Java alone", "take it out");
            } else if (seen.size() > 1) {
                refuse(word, "the fence word '" + key + "' cannot stand beside another", "keep one of them");
            } else if (!fits(key, word.value())) {
                refuse(word, "the fence word '" + word.text() + "' is incomplete", Nearest.question(EXAMPLES.get(key)));
            } else {
                set(key, word.value() == null ? "" : word.value());
            }
        }

        private static boolean fits(String key, @Nullable String written) {
            String value = written == null ? "" : written;
            return switch (key) {
                case "compile" -> written == null;
                case "sketch" -> !value.isBlank();
                case "fails" ->
                    !value.isEmpty()
                            && List.of(value.split(",", -1)).stream()
                                    .allMatch(each -> NAME.matcher(each).matches());
                default -> NAME.matcher(value).matches();
            };
        }

        private void set(String key, String value) {
            switch (key) {
                case "compile" -> compile = true;
                case "sketch" -> sketch = value;
                case "fails" -> fails = List.of(value.split(",", -1));
                default -> throwsType = value;
            }
        }

        private void refuse(FenceWord word, String message, String remedy) {
            faults.add(ProblemKind.UNKNOWN_FENCE_WORD.at(word.span().start(), message, remedy));
        }
    }
}
