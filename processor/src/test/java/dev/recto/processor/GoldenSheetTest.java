package dev.recto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import dev.recto.prose.Prose;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Sheet;
import dev.recto.sheet.Tokens;
import dev.recto.text.Digest;
import dev.recto.text.JavaText;
import dev.recto.text.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheets of a rich chapter, the same on every JDK. */
class GoldenSheetTest {

    private static final String[] SOURCES = {"shop/Cart.java", "shop/package-info.java", "Escaped.java"};

    @TempDir
    Path project;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aSheetHoldsWhatTheSourceSays(String lineEnd) throws IOException {
        Javac javac = compiled(lineEnd);
        for (String source : SOURCES) {
            String name = source + (lineEnd.equals("\n") ? "" : ".crlf") + ".json";
            Golden.assertAccepted(name, pretty(javac.sheet(source)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void itsTextIsTheFileAndItsPartsAreWhereItSaysTheyAre(String lineEnd) throws IOException {
        Javac javac = compiled(lineEnd);
        for (String source : SOURCES) {
            Sheet sheet = javac.sheet(source);
            assertThat(sheet.text()).isEqualTo(Golden.text(source).replace("\n", lineEnd));
            assertThat(sheet.digest()).isEqualTo(Digest.of(sheet.text()));
            for (Declaration declaration : sheet.declarations()) {
                assertPlaced(sheet.text(), declaration);
            }
        }
    }

    private static void assertPlaced(String text, Declaration declaration) {
        String rest = JavaText.of(text.substring(declaration.nameOffset())).text();
        assertThat(rest).startsWith(declaration.name());
        if (declaration.body() != null) {
            assertThat(declaration.body().of(text)).startsWith("{").endsWith("}");
            assertThat(declaration.span().contains(declaration.body())).isTrue();
        }
        declaration.elided().forEach(span -> assertThat(span.of(text)).startsWith("@"));
        if (declaration.docComment() != null) {
            assertThat(declaration.docComment().of(text)).startsWith("/");
        }
        if (declaration.explanation() != null) {
            assertTraced(text, declaration.explanation().prose());
        }
    }

    private static void assertTraced(String text, Prose prose) {
        for (Origin origin : prose.origins()) {
            if (origin.length() > 1) {
                String inSource = text.substring(origin.inSource(), origin.inSource() + origin.length() - 1);
                String inText = prose.text().substring(origin.inText(), origin.inText() + origin.length() - 1);
                assertThat(inSource).isEqualTo(inText);
            }
        }
    }

    @Test
    void classesOfTheFileAreDigestedNestedLocalAndAnonymousOnesToo() throws IOException {
        assertThat(compiled("\n").sheet("shop/Cart.java").classes().keySet())
                .contains("shop.Cart", "shop.Cart$1", "shop.Cart$1Local", "shop.Cart$Line", "shop.Cart$State$1")
                .contains("shop.CartTest", "shop.Cart$Shape$Square")
                .allMatch(name -> name.startsWith("shop.Cart"));
    }

    private Javac compiled(String lineEnd) throws IOException {
        Javac javac = new Javac(project);
        for (String source : SOURCES) {
            javac.source(source, Golden.text(source).replace("\n", lineEnd));
        }
        assertThat(javac.compile().lines()).noneMatch(line -> line.contains("ERROR") || line.contains("recto"));
        return javac;
    }

    /** Readable and the same on every JDK: without the text, which is the file's, and the digests of class files. */
    private static String pretty(Sheet sheet) {
        TreeMap<String, String> classes = new TreeMap<>(sheet.classes());
        classes.replaceAll((name, digest) -> Stream.of(digest)
                .filter(each -> each.matches("[0-9a-f]{64}"))
                .map(each -> "sha-256")
                .findFirst()
                .orElse(digest));
        classes.remove("shop.package-info");
        Sheet shown = new Sheet(
                sheet.formatVersion(),
                sheet.source(),
                sheet.packageName(),
                "",
                sheet.digest(),
                sheet.declarations(),
                sheet.regions(),
                classes,
                Tokens.NONE,
                sheet.links());
        Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        JsonObject json = gson.toJsonTree(shown).getAsJsonObject();
        // Tokens have a golden file of their own, in which a person can read them.
        json.remove("tokens");
        return gson.toJson(json) + "\n";
    }
}
