package dev.recto.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.TinyProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderLinesTest {

    private static final Map<String, String> TEXTS = Map.of(
            "Annotated",
            """
            @Deprecated(since = "{1}")
            @SuppressWarnings({
                "a", "b"
            })
            public class Annotated<T extends Comparable<T>>
                    implements Runnable /* { */
            { // {
                public void run() {}
            }
            """,
            "Nested",
            """
            class Nested {
                Nested() {}
                /** A { brace. */
                enum Sort
                        implements Runnable {
                    UP, DOWN { int more; };
                    public void run() {}
                }
                static
                class Inner {
                    class Innermost extends
                            Inner {
                    }
                }
                interface Door {
                    class Handle {
                        int turn;
                    }
                }
                record Pair(int a, int b) {
                }
                @interface Mark {
                    class Inside {
                        int ink;
                    }
                }
            }
            """,
            "OneLine",
            "class OneLine { int a = 1; } class Second { Second() {} } class Third {\n}\n",
            "Bodies",
            """
            class Bodies {
                Runnable run = new Runnable() {
                    public void run() {}
                };
                {
                    class Local {
                        int a;
                    }
                }
                void method() {
                    class Local {
                        int b;
                    }
                }
            }
            """,
            "Sealed",
            "sealed class Sealed\r\n        permits Only {\r\n}\r\nfinal class Only extends Sealed\r\n{\r\n\tint tab;\r\n}\r\n",
            "Plain",
            """
            interface Plain {
                int a();
            }
            """);

    private static final Map<String, String> LINES = Map.of(
            "Annotated", "{1, 2, 3, 4, 5, 6, 7}",
            "Nested", "{4, 5, 9, 10, 11, 12, 16, 23}",
            "OneLine", "{1}",
            "Bodies", "{1}",
            "Sealed", "{1, 2, 4, 5}",
            "Plain", "{}");

    @Test
    void aClassWithoutConstructorOpensOnLinesThatAreNoCode(@TempDir Path folder) throws IOException {
        TinyProject project = new TinyProject(folder);
        // A source without any word of Recto's has no sheet.
        String end = "class With%s { @dev.recto.Example static void ofRecto() {} }\n";
        TEXTS.forEach((name, text) ->
                project.with("src/main/java/shop/" + name + ".java", "package shop; " + text + end.formatted(name)));

        List<SheetFile> sheets = project.compiled().sheets();

        assertThat(sheets).hasSize(TEXTS.size());
        for (SheetFile sheet : sheets) {
            String name = sheet.file().replaceAll(".*/|\\.java", "");
            assertThat(HeaderLines.of(sheet)).as(name).hasToString(LINES.get(name));
        }
    }
}
