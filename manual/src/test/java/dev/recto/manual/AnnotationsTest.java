package dev.recto.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.Chapter;
import dev.recto.Example;
import dev.recto.Explain;
import dev.recto.Show;
import dev.recto.Unverified;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The page of annotations has each of them, with each of its members. */
class AnnotationsTest {

    private static final List<Class<? extends Annotation>> ALL =
            List.of(Chapter.class, Explain.class, Example.class, Unverified.class);

    private static final Pattern MEMBER = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    @Test
    void eachHasAnEntryWithItsMembers(TestReporter book) throws IOException {
        table().publish(book, "annotations.csv");
        book.publishEntry("shows", Stream.of(Show.values()).map(Show::name).collect(Collectors.joining(", ")));

        Entries page = Entries.of("reference/annotations.md");

        assertEquals(ALL.stream().map(type -> "@" + type.getSimpleName()).toList(), page.names());
        for (Class<? extends Annotation> type : ALL) {
            String words = page.words("@" + type.getSimpleName()).orElseThrow();
            assertEquals(
                    members(type).stream().map(Method::getName).toList(),
                    MEMBER.matcher(words)
                            .results()
                            .map(row -> row.group(1))
                            .sorted()
                            .toList());
        }
    }

    private static Table table() {
        Table table = new Table("annotation", "member", "type", "default");
        for (Class<? extends Annotation> type : ALL) {
            for (Method member : members(type)) {
                table.row(
                        "@" + type.getSimpleName(),
                        member.getName(),
                        member.getReturnType().getSimpleName(),
                        shown(member.getDefaultValue()));
            }
        }
        return table;
    }

    private static List<Method> members(Class<? extends Annotation> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static String shown(Object value) {
        if (value == null) {
            return "must be given";
        }
        if (value instanceof Class<?> type) {
            return type.getSimpleName() + ".class";
        }
        if (value instanceof Object[]) {
            return "{}";
        }
        return value instanceof String words ? "\"" + words + "\"" : value.toString();
    }
}
