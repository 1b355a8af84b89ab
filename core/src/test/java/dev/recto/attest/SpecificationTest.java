package dev.recto.attest;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.annotations.SerializedName;
import dev.recto.evidence.FenceMap;
import dev.recto.receipt.Receipt;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Sheet;
import dev.recto.verify.State;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The specification names each field of what a book publishes, and no other. */
class SpecificationTest {

    private static final Pattern ROW = Pattern.compile("\\| (.*?) \\| .*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** Of a sheet a checker needs the text and the declarations; what is below those is left out. */
    private static final Set<Class<?>> SHEETS = Set.of(Sheet.class, Declaration.class);

    /** The rows of each table, by the first word of its head: the words in code in their first cells. */
    private static final Map<String, List<String>> TABLES = tables();

    static Stream<Class<?>> records() {
        Set<Class<?>> records = new LinkedHashSet<>();
        Stream.of(Statement.class, BookSettings.class, Receipt.class, FenceMap.class)
                .forEach(root -> add(root, records));
        records.addAll(SHEETS);
        return records.stream();
    }

    private static void add(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> add(argument, records));
        } else if (type instanceof Class<?> record && record.isRecord() && records.add(record)) {
            Stream.of(record.getRecordComponents()).forEach(component -> add(component.getGenericType(), records));
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyFieldOfARecordHasARowInItsTable(Class<?> record) {
        String name =
                record.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);

        assertThat(TABLES).containsKey(name);
        assertThat(TABLES.get(name))
                .containsExactlyInAnyOrderElementsOf(Stream.of(record.getRecordComponents())
                        .map(component -> member(record, component))
                        .toList());
    }

    @Test
    void everyStateHasARow() {
        assertThat(TABLES.get("state"))
                .containsExactlyElementsOf(Arrays.stream(State.values())
                        .map(state -> state.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void aTableIsOfSomethingThatIsPublished() {
        Set<String> known = records()
                .map(record -> record.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT))
                .collect(toCollection(TreeSet::new));
        known.addAll(Set.of("file", "state", "question", "what"));

        assertThat(TABLES.keySet()).containsExactlyInAnyOrderElementsOf(known);
    }

    private static String member(Class<?> record, RecordComponent component) {
        try {
            SerializedName name = record.getDeclaredField(component.getName()).getAnnotation(SerializedName.class);
            return name == null ? component.getName() : name.value();
        } catch (NoSuchFieldException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new TreeMap<>();
        List<String> rows = null;
        for (String line : text().lines().toList()) {
            Matcher row = ROW.matcher(line);
            if (!row.matches()) {
                rows = line.startsWith("|---") ? rows : null;
            } else if (rows == null) {
                rows = new ArrayList<>();
                assertThat(tables.put(row.group(1), rows)).as(row.group(1)).isNull();
            } else {
                CODE.matcher(row.group(1)).results().map(code -> code.group(1)).forEach(rows::add);
            }
        }
        return tables;
    }

    private static String text() {
        try (InputStream text = SpecificationTest.class.getResourceAsStream("/dev/recto/html/attestation-format.md")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
