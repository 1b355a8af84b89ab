package dev.recto.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import com.google.gson.JsonSerializer;
import com.google.gson.reflect.TypeToken;
import dev.recto.marks.Markup.Region;
import dev.recto.prose.Fence;
import dev.recto.prose.Prose;
import dev.recto.prose.Prose.Link;
import dev.recto.prose.Prose.Tag;
import dev.recto.prose.Target;
import dev.recto.sheet.Declaration.ChapterMark;
import dev.recto.sheet.Declaration.ExampleMark;
import dev.recto.sheet.Declaration.NamedType;
import dev.recto.sheet.SheetJson.UnreadableSheetException;
import dev.recto.text.ElementName;
import dev.recto.text.ElementName.Kind;
import dev.recto.text.Origin;
import dev.recto.text.Span;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SheetJsonTest {

    private static final Type ORIGINS = new TypeToken<List<Origin>>() {}.getType();

    private static final Sheet SHEET = new Sheet(
            Sheet.FORMAT_VERSION,
            "shop/Cart.java",
            "shop",
            "class Cart {}\r\n// 😀 <&> \u2028",
            "00ff",
            List.of(new Declaration(
                    "shop.Cart",
                    Kind.CLASS,
                    null,
                    "shop.Cart",
                    "Cart",
                    new Span(0, 13),
                    6,
                    new Span(11, 13),
                    List.of(),
                    null,
                    null,
                    new ChapterMark(Heading.titled("Shopping"), 1, false, List.of(new NamedType("shop.Till", 9)), 0),
                    new Explanation(
                            new Prose(
                                    Prose.Markup.MARKDOWN,
                                    "{@toc}",
                                    List.of(new Origin(0, 3, 6)),
                                    List.of(new Tag(new Span(0, 6), "toc", List.of(), "", null)),
                                    List.of(),
                                    List.of(new Fence(
                                            new Span(0, 6), "", List.of(), "java", List.of(), null, true, null))),
                            List.of(new BlockTag(BlockTag.Kind.PARAM, Prose.EMPTY)),
                            "",
                            Explanation.Show.PROSE,
                            null,
                            0),
                    new ExampleMark(null, 0),
                    null,
                    null)),
            List.of(new Region("all", new Span(0, 13))),
            Map.of("shop.Cart$1", "02", "shop.Cart", "01"),
            Tokens.of(
                    List.of(new Referent("shop.Cart", "shop", "class Cart")),
                    List.of("int"),
                    List.of(
                            new Token(new Span(0, 5), Token.Kind.KEYWORD, -1, -1),
                            new Token(new Span(6, 10), Token.Kind.TYPE, 0, 0))),
            List.of(new Link(new Span(0, 4), "", "Cart", new Target("shop.Cart", ElementName.Kind.CLASS, "shop"))));

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(SheetJson.read(SheetJson.write(SHEET))).isEqualTo(SHEET);
    }

    @Test
    void theFirstSentenceIsThatOfTheCommentOrElseOfTheProse() {
        Declaration told = SHEET.declarations().get(0);

        assertThat(told.firstSentence()).isEmpty();
        assertThat(explained(null).firstSentence()).hasValue("Adds two.");
        assertThat(explained("A comment.").firstSentence()).hasValue("A comment.");
    }

    @Test
    void whetherTestsAreMadeOfItIsSeenWithoutReadingIt() {
        Explanation fenced = SHEET.declarations().get(0).explanation();
        ExampleMark example = new ExampleMark(null, 0);

        assertThat(SheetJson.mayMakeTests(SheetJson.write(SHEET))).isTrue();
        assertThat(SheetJson.mayMakeTests(saying(fenced, null))).isTrue();
        assertThat(SheetJson.mayMakeTests(saying(null, example))).isTrue();
        assertThat(SheetJson.mayMakeTests(saying(explained(null).explanation(), null)))
                .isFalse();
        assertThat(SheetJson.mayMakeTests(saying(null, null))).isFalse();
    }

    @Test
    void aSheetThatIsWrittenOtherwiseHasToBeRead() {
        String plain = saying(null, null);
        String old = plain.replace("\":" + Sheet.FORMAT_VERSION + ",", "\":" + (Sheet.FORMAT_VERSION - 1) + ",");

        assertThat(List.of(old, " " + plain, "", "not a sheet")).allMatch(SheetJson::mayMakeTests);
    }

    /** A sheet of a text that says what sheets with tests say. */
    private static String saying(@Nullable Explanation explanation, @Nullable ExampleMark example) {
        Declaration declared = new Declaration(
                "a.A",
                Kind.CLASS,
                null,
                "a.A",
                "A",
                new Span(1, 2),
                1,
                null,
                List.of(),
                null,
                null,
                null,
                explanation,
                example,
                null,
                null);
        return SheetJson.write(new Sheet(
                Sheet.FORMAT_VERSION,
                "a/A.java",
                "a",
                "\"example\":{} \"fences\":[{}]",
                "00",
                List.of(declared),
                List.of(),
                Map.of(),
                Tokens.NONE,
                List.of()));
    }

    private static Declaration explained(@Nullable String summary) {
        Prose prose = new Prose(
                Prose.Markup.MARKDOWN, "Adds *two*. Or three.\n\nMore.", List.of(), List.of(), List.of(), List.of());
        return new Declaration(
                "a.A",
                Kind.CLASS,
                null,
                "a.A",
                "A",
                new Span(1, 2),
                1,
                null,
                List.of(),
                null,
                summary,
                null,
                new Explanation(prose, List.of(), "", Explanation.Show.WHOLE, null, 0),
                null,
                null,
                null);
    }

    @Test
    void everyPartIsWrittenAsGsonWouldWriteIt() {
        Prose prose = new Prose(
                Prose.Markup.HTML,
                "\"<'&=>\"",
                List.of(),
                List.of(new Tag(new Span(0, 1), "link", List.of("a"), "b", new Target("c", Kind.FIELD, "d"))),
                List.of(new Link(new Span(0, 1), "e", "f", new Target("g", Kind.METHOD, ""))),
                List.of(new Fence(
                        new Span(0, 1), "h", List.of(new Origin(1, 2, 3)), "i", List.of("j"), "k", false, "l")));
        Declaration full = new Declaration(
                "a.A#f",
                Kind.FIELD,
                "a.A",
                "a.A",
                "f",
                new Span(1, 2),
                1,
                null,
                List.of(new Span(0, 1)),
                new Span(0, 1),
                "r",
                null,
                new Explanation(prose, List.of(), "m", Explanation.Show.BODY, "n", 4),
                new ExampleMark("o", 5),
                "p",
                "q");
        List<Declaration> declarations =
                Stream.concat(SHEET.declarations().stream(), Stream.of(full)).toList();
        Sheet sheet = new Sheet(
                Sheet.FORMAT_VERSION,
                SHEET.source(),
                SHEET.packageName(),
                SHEET.text(),
                SHEET.digest(),
                declarations,
                SHEET.regions(),
                new TreeMap<>(SHEET.classes()),
                SHEET.tokens(),
                SHEET.links());

        assertThat(SheetJson.write(sheet))
                .isEqualTo(new GsonBuilder()
                        .disableHtmlEscaping()
                        .registerTypeAdapter(ORIGINS, (JsonSerializer<List<Origin>>)
                                (origins, type, gson) -> gson.serialize(numbers(origins)))
                        .create()
                        .toJson(sheet));
    }

    private static int[] numbers(List<Origin> origins) {
        return origins.stream()
                .flatMapToInt(each -> IntStream.of(each.inText(), each.inSource(), each.length()))
                .toArray();
    }

    @Test
    void originsLackNoNumber() {
        String lacking = SheetJson.write(SHEET).replace("\"origins\":[0,3,6]", "\"origins\":[0,3]");
        assertThatThrownBy(() -> SheetJson.read(lacking))
                .isInstanceOf(UnreadableSheetException.class)
                .hasMessage("incomplete sheet: numbers of sheet.declarations[0].explanation.prose.origins");
    }

    @Test
    void whateverAStringHoldsIsReadAgain() {
        String every = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .mapToObj(unit -> (char) unit + " ")
                .collect(Collectors.joining());
        JsonText json = new JsonText(16);
        json.value(every);
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8))
                        .getAsString())
                .isEqualTo(every);
    }

    @Test
    void classesAreWrittenInOrderOfTheirNames() {
        assertThat(SheetJson.write(SHEET))
                .contains("\"classes\":{\"shop.Cart\":\"01\",\"shop.Cart$1\":\"02\"}")
                .doesNotContain("\n");
    }

    @Test
    void halfASurrogatePairSurvivesBytes() {
        Sheet odd = new Sheet(
                Sheet.FORMAT_VERSION,
                "A.java",
                "",
                "\uD83D \uDE00 😀",
                "",
                List.of(),
                List.of(),
                Map.of(),
                Tokens.NONE,
                List.of());
        byte[] bytes = SheetJson.write(odd).getBytes(StandardCharsets.UTF_8);
        assertThat(SheetJson.read(new String(bytes, StandardCharsets.UTF_8))).isEqualTo(odd);
    }

    @Test
    void aNewerFormatIsNamed() {
        String newer = SheetJson.write(SHEET).replace("\"formatVersion\":7", "\"formatVersion\":8");
        assertThatThrownBy(() -> SheetJson.read(newer))
                .isInstanceOf(UnreadableSheetException.class)
                .hasMessage("sheet of format 8, newer than 7; use a newer Recto to read it");
    }

    @Test
    void anOlderFormatIsNamed() {
        String older = SheetJson.write(SHEET).replace("\"formatVersion\":7", "\"formatVersion\":2");
        assertThatThrownBy(() -> SheetJson.read(older))
                .isInstanceOf(UnreadableSheetException.class)
                .hasMessage("sheet of format 2, older than 7");
    }

    @Test
    void aMissingPartIsNamed() {
        String lacking = SheetJson.write(SHEET).replace("\"nameOffset\":6,", "").replace("\"binaryName\":", "\"x\":");
        assertThatThrownBy(() -> SheetJson.read(lacking))
                .isInstanceOf(UnreadableSheetException.class)
                .hasMessage("incomplete sheet: no sheet.declarations[0].binaryName");
    }

    @Test
    void whatIsNoSheetIsRefused() {
        for (String text : List.of("", "null", "[]", "{", "{}", "{\"formatVersion\":\"x\"}", "{\"formatVersion\":2}")) {
            assertThatThrownBy(() -> SheetJson.read(text)).isInstanceOf(UnreadableSheetException.class);
        }
    }

    @Test
    void anImpossibleSpanIsRefused() {
        String backward = SheetJson.write(SHEET).replace("\"start\":11,\"end\":13", "\"start\":13,\"end\":11");
        assertThatThrownBy(() -> SheetJson.read(backward)).isInstanceOf(UnreadableSheetException.class);
    }

    @Test
    void theOptionalPartsAreThoseTheRecordsDeclareNullable() {
        Set<String> nullable = Stream.of(
                        Sheet.class,
                        Declaration.class,
                        ChapterMark.class,
                        Heading.class,
                        Explanation.class,
                        ExampleMark.class,
                        Prose.class,
                        Fence.class,
                        Origin.class,
                        Tag.class,
                        Link.class,
                        Target.class,
                        Region.class,
                        Span.class)
                .flatMap(type -> Stream.of(type.getRecordComponents())
                        .filter(SheetJsonTest::isNullable)
                        .map(part -> type.getSimpleName() + "." + part.getName()))
                .collect(Collectors.toSet());
        assertThat(RecordJson.OPTIONAL).isEqualTo(nullable);
    }

    private static boolean isNullable(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
