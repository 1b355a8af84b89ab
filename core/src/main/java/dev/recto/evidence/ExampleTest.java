package dev.recto.evidence;

import dev.recto.sheet.Declaration;
import dev.recto.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One example, and the names of the test that is made of it.
 *
 * @param id of the example's method, as in {@link Declaration#id}
 * @param type simple names of the type that declares it, the outermost first
 * @param method the method's name
 * @param prints what it must print; null where anything may be printed
 * @param testClass binary name of the test's class
 * @param testMethod the test's method, unique in its class
 * @param displayName the test's name for people
 */
public record ExampleTest(
        String id,
        List<String> type,
        String method,
        @Nullable String prints,
        String testClass,
        String testMethod,
        String displayName) {

    private static final Pattern WORD_STARTS =
            Pattern.compile("_+|(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    /** The examples of a sheet in source order; those of one top-level type share a test class. */
    public static List<ExampleTest> in(Sheet sheet) {
        Set<String> taken = new HashSet<>();
        List<ExampleTest> examples = new ArrayList<>();
        for (Declaration declaration : sheet.declarations()) {
            if (declaration.example() != null) {
                String prints = declaration.example().prints();
                examples.add(of(sheet.packageName(), declaration, prints, taken));
            }
        }
        return List.copyOf(examples);
    }

    private static ExampleTest of(
            String packageName, Declaration declaration, @Nullable String prints, Set<String> taken) {
        String owner = Objects.requireNonNull(declaration.owner(), declaration.id());
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        List<String> type = List.of(owner.substring(prefix.length()).split("\\.", -1));
        List<String> nested = type.subList(1, type.size());
        String method = declaration.name();
        String testClass = prefix + type.get(0) + "ExamplesTest";
        String qualified = nested.isEmpty() ? method : String.join("_", nested) + "_" + method;
        String shown = nested.isEmpty() ? words(method) : String.join(".", nested) + ": " + words(method);
        return new ExampleTest(
                declaration.id(), type, method, prints, testClass, free(testClass, qualified, taken), shown);
    }

    // "Line_total" may be the method "total" of a nested "Line", or a method of that very name.
    private static String free(String testClass, String wanted, Set<String> taken) {
        String name = wanted;
        for (int i = 2; !taken.add(testClass + "." + name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    /** A method's name as words, those of several capitals as they are: {@code readsXMLWell} is "reads XML well". */
    static String words(String name) {
        String words = WORD_STARTS
                .splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .map(word -> isAcronym(word) ? word : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? name : words;
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
    }
}
