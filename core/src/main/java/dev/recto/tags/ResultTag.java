package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.Exhibit;
import dev.recto.book.Insert;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.prose.Usage;
import dev.recto.text.ProblemKind;
import dev.recto.words.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code {@result [Test#method] key [format]}}. */
@AutoService(InlineTag.class)
public final class ResultTag implements InlineTag {

    private static final String PUBLISH = "publish it with TestReporter.publishEntry";

    @Override
    public Usage usage() {
        return Usage.RESULT;
    }

    @Override
    public Optional<Insert> insert(Call call) {
        boolean named = call.word(0).contains("#");
        String key = call.word(named ? 1 : 0);
        Optional<RanTest> test = named ? call.ran(call.word(0)) : publisher(key, call);
        if (test.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> value = test.get().entry(key);
        return value.isPresent()
                ? result(test.get(), key, value.get(), call.word(named ? 2 : 1), call)
                : call.refuse(
                        ProblemKind.MISSING_OUTPUT,
                        test.get().name().shortName() + " published no '" + key + "'",
                        PUBLISH);
    }

    private static Optional<Insert> result(RanTest test, String key, String value, String format, Call call) {
        Optional<String> text =
                ResultFormat.apply(value, format, call.materials().language());
        if (text.isEmpty()) {
            return call.refuse(
                    ProblemKind.BAD_FORMAT,
                    "'" + format + "' cannot show '" + value + "'",
                    "use a format of java.util.Formatter such as %.3f");
        }
        Rounding.away(value, format)
                .ifPresent(shown -> call.refuse(
                        ProblemKind.ROUNDED_RESULT,
                        "'" + format + "' shows '" + shown + "' where '" + key + "' is " + value.strip(),
                        "show more of it, as with %.3f"));
        call.exhibit(Exhibit.Kind.RESULT, test, key, format, text.get());
        Wording words = call.materials().words();
        String by = words.output().publishedBy().around(test.name().shortName());
        boolean exact = ResultFormat.changes(value, text.get());
        String said = exact ? words.join().comma().of(value.strip(), by) : by;
        return Optional.of(new Insert.Words(text.get(), false, said));
    }

    /** The nearest test that published a key: which the prose explains, else of the chapter, else of its package. */
    private static Optional<RanTest> publisher(String key, Call call) {
        List<RanTest> found = publishers(key, Stream.ofNullable(call.context().self()), call);
        if (found.isEmpty()) {
            found = publishers(key, call.context().tests().stream(), call);
        }
        if (found.isEmpty()) {
            found = ofPackage(key, call);
        }
        if (found.isEmpty()) {
            return call.refuse(ProblemKind.MISSING_OUTPUT, "no test of this chapter published '" + key + "'", PUBLISH);
        }
        if (found.size() > 1) {
            String names = found.stream().map(test -> test.name().reference()).collect(Collectors.joining(", "));
            return call.refuse(
                    ProblemKind.AMBIGUOUS_TEST,
                    found.size() + " tests of this chapter published '" + key + "': " + names,
                    "name one of them in front of the key");
        }
        return Optional.of(found.get(0));
    }

    private static List<RanTest> publishers(String key, Stream<Declared> methods, Call call) {
        return methods.flatMap(method -> call.materials().tests().ranBy(method).stream())
                .filter(test -> test.entry(key).isPresent())
                .distinct()
                .toList();
    }

    /** A chapter's tests need no prose of their own. */
    private static List<RanTest> ofPackage(String key, Call call) {
        String home = call.context().home();
        return call.materials().receipts().tests().values().stream()
                .filter(test -> !home.isEmpty() && test.name().testClass().startsWith(home + "."))
                .filter(test -> test.name().testClass().indexOf('.', home.length() + 1) < 0)
                .filter(test -> test.entry(key).isPresent())
                .toList();
    }
}
