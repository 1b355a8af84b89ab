package dev.recto.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "Automatic differentiation ~ automatic-differentiation",
                "C                         ~ c",
                "C++                       ~ c-plus-plus",
                "C#                        ~ c-sharp",
                "From C++ to C#, and back  ~ from-c-plus-plus-to-c-sharp-and-back",
                "a+b, issue #5             ~ a-b-issue-5",
                ".NET & Co.                ~ net-co",
                "100%                      ~ 100",
                "a/b: c? \"d\" <e> | f*    ~ a-b-c-d-e-f",
                "snake_case                ~ snake_case",
                "第一章 介绍                 ~ 第一章-介绍",
                "हिन्दी में                    ~ हिन्दी-में",
                "Straße                    ~ straße",
                "🎉                        ~ u1f389",
                "🎉 🎉                     ~ u1f389-u1f389",
                "!                         ~ u21",
                "` `                       ~ untitled",
            })
    void aSlugIsMadeOfLettersDigitsAndHyphens(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    void aTitleIsTheSameHoweverItsAccentsAreTyped() {
        assertThat(Slug.of("Cafe\u0301")).isEqualTo(Slug.of("Caf\u00E9")).isEqualTo("caf\u00E9");
    }

    @Test
    void titlesOfFourHundredLettersAreCutAndStayApart() {
        String one = Slug.of("a".repeat(399) + "b");
        String other = Slug.of("a".repeat(399) + "c");

        assertThat(one).matches("a{111}-[0-9a-f]{8}").isNotEqualTo(other);
        assertThat(Slug.of("章".repeat(400)).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hasSizeLessThan(121);
        assertThat(Stream.of(one, other))
                .allMatch(slug -> FileName.fault(slug + ".html").isEmpty());
    }
}
