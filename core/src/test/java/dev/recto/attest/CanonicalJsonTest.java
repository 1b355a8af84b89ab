package dev.recto.attest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims have one canonical form, RFC 8785's, which is what their digest is of. */
class CanonicalJsonTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            members are sorted by their UTF-16 units   ~ { "b": 1, "a": [ 2, { "\\ud83d": 3 } ], "\\ufb33": true, "A": null } ~ {"A":null,"a":[2,{"\ud83d":3}],"b":1,"\ufb33":true}
            what JSON need not escape stays as it is   ~ "\\u00e9 \\u2028 \\u007f / < & '" ~ "\u00e9 \u2028 \u007f / < & '"
            control characters have the short escapes  ~ "\\u0008\\u0009\\u000a\\u000c\\u000d\\u0001\\u001F" ~ "\\b\\t\\n\\f\\r\\u0001\\u001f"
            quotes and backslashes are escaped         ~ "\\"\\\\" ~ "\\"\\\\"
            an empty object and an empty array         ~ { "o": {}, "a": [] } ~ {"a":[],"o":{}}
            """)
    void isWrittenAsRfc8785Says(String rule, String json, String canonical) {
        assertThat(CanonicalJson.of(JsonParser.parseString(json))).isEqualTo(canonical);
    }
}
