package dev.recto.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptJsonTest {

    private static Receipt receipt(String stdout, String reason, String coverage) {
        TestRun run = new TestRun(
                "[engine:e]/[class:a.T]",
                "a.T$Inner",
                "adds",
                "int, java.lang.String",
                "a.Base",
                "adds()",
                2,
                Outcome.ABORTED,
                reason,
                true,
                true,
                List.of("a.Mocked"),
                stdout,
                7,
                "err",
                1L << 40,
                List.of(new PublishedEntry("z", "1"), new PublishedEntry("a", "2")),
                List.of(new PublishedFile("a.svg", "image/svg+xml", "00ff")),
                coverage);
        return new Receipt(Receipt.FORMAT_VERSION, "nonce", "a.T", List.of(run), Map.of("a.T", "ab12"));
    }

    @Test
    void everyComponentComesBack() {
        Receipt receipt = receipt("out", "assumption failed", "AcA=");

        assertThat(new Gson().fromJson(ReceiptJson.write(receipt), Receipt.class))
                .isEqualTo(receipt);
    }

    @Test
    void nullIsLeftOut() {
        Receipt receipt = receipt("out", null, null);
        String json = ReceiptJson.write(receipt);

        assertThat(json).doesNotContain("reason", "coverage", "null");
        assertThat(new Gson().fromJson(json, Receipt.class)).isEqualTo(receipt);
    }

    @Test
    void keysAreTheComponentsInTheirOrderOneToALine() {
        Receipt receipt = new Receipt(1, "n", "a.T", List.of(), Map.of("a.T", "ab"));

        assertThat(ReceiptJson.write(receipt)).isEqualTo("""
                {
                  "formatVersion": 1,
                  "run": "n",
                  "testClass": "a.T",
                  "tests": [],
                  "classes": {
                    "a.T": "ab"
                  }
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"\\/",
                "\0\1\b\t\n\f\r\u001b",
                "\u007f\u0085\u009f",
                "\u2028\u2029",
                "é☃",
                "😀",
                "\ud83d",
                "\ude00",
                "\ude00\ud83d",
                "a\ud83db\ude00c",
                "\ufeff\uffff"
            })
    void anyStringComesBack(String text) {
        Receipt receipt = receipt(text, text, text);

        assertThat(new Gson().fromJson(ReceiptJson.write(receipt), Receipt.class))
                .isEqualTo(receipt);
    }

    @Test
    void whatAnEncoderOrAnEditorMightChangeIsEscaped() {
        StringBuilder out = new StringBuilder();

        ReceiptJson.quote("\0\u0085\u2028\ud83d😀\ude00é", out);

        assertThat(out).hasToString("\"\\u0000\\u0085\\u2028\\ud83d😀\\ude00é\"");
    }
}
