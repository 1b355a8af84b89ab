package dev.recto.engine;

import java.nio.file.Path;

/** A small book whose source holds each mark that there is. */
public final class MarkedBook {

    /** Address of its one chapter. */
    public static final String PAGE = "a-vault.html";

    /** The chapter's source, from the project's folder. */
    public static final String VAULT = "src/main/java/shop/Vault.java";

    /** The chapter's source's text; the method {@code open} starts in line 9. */
    public static final String TEXT = """
            package shop;

            import java.util.List;

            @dev.recto.Chapter(value = "A vault", order = 1)
            @dev.recto.Explain("It keeps.")
            class Vault {
                @dev.recto.Explain("Opening:")
                static int open(List<String> keys) { // @link substring="List<String>" target=List
                    String secret = "swordfish"; // @replace regex='"(.).*"' replacement='"$1…"'
                    // @highlight region regex=\\bsum\\b type=highlighted
                    // @note Nothing <script>alert(1)</script> & none are different:
                    int sum = 0;
                    for (String key : keys) { // each once // @highlight
                        sum += key.length(); // @highlight substring=length @note “All” their lengths, since 2001
                    } // @end
                    log("opened"); // @replace replacement=''
                    trace(); log("closed"); // @replace substring='trace(); ' replacement=""
                    // @highlight substring=secret type=italic :
                    return sum + secret.length(); // as ever // @highlight substring=return
                }

                @dev.recto.Explain("Logging:")
                static void log(String words) {} // @link substring=log target="#open"

                static void trace() {} // @replace substring=trace replacement="<script>alert(2)</script>"
            }
            """;

    private static final String TEST = """
            package shop;

            @dev.recto.Explain(value = "The test:", of = Vault.class)
            class VaultTest {
                @dev.recto.Explain("Three:")
                @org.junit.jupiter.api.Test
                void opens() {
                    if (Vault.open(java.util.List.of("abc")) != 12) {
                        throw new AssertionError();
                    }
                    Vault.log("so"); // @note it is silent
                }
            }
            """;

    private MarkedBook() {}

    /** The project, compiled and tested. */
    public static TinyProject in(Path folder) {
        return new TinyProject(folder)
                .with(VAULT, TEXT)
                .with("src/test/java/shop/VaultTest.java", TEST)
                .compiled()
                .run("shop.VaultTest", "opens");
    }
}
