package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.Exhibit;
import dev.recto.book.Insert;
import dev.recto.evidence.RanTest;
import dev.recto.pages.Context;
import dev.recto.prose.Usage;
import dev.recto.text.ProblemKind;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code {@result [Test#method] key [format]}}. */
@AutoService(InlineTag.class)
public final class ResultTag implements InlineTag {

    @Override
    public Usage usage() {
        return Usage.RESULT;
    }

    @Override
    public Optional<Insert> insert(Call call) {
        boolean named = call.word(0).contains("#");
        String key = call.word(named ? 1 : 0);
        Optional<RanTest> test = named ? call.ran(call.word(0)) : publisher(key, call);
        if (named && test.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> value = test.flatMap(found -> found.entry(key));
        if (value.isEmpty()) {
            String who = test.map(found -> found.name().shortName() + " published no")
                    .orElse("no test of this chapter published");
            return call.refuse(
                    ProblemKind.MISSING_OUTPUT, who + " '" + key + "'", "publish it with TestReporter.publishEntry");
        }
        return result(test.orElseThrow(), key, value.get(), call.word(named ? 2 : 1), call);
    }

    private static Optional<Insert> result(RanTest test, String key, String value, String format, Call call) {
        Optional<String> text = ResultFormat.apply(value, format);
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
        return Optional.of(new Insert.Words(
                text.get(), false, "published by " + test.name().shortName()));
    }

    /** The test that the prose explains, or else the first of the chapter's tests, that published a key. */
    private static Optional<RanTest> publisher(String key, Call call) {
        Context context = call.context();
        return Stream.concat(Stream.ofNullable(context.self()), context.tests().stream())
                .flatMap(test -> call.materials().tests().ranBy(test).stream())
                .filter(test -> test.entry(key).isPresent())
                .findFirst();
    }
}
