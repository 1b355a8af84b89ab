package dev.recto.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleTestTest {

    @Test
    void anExampleBecomesATestOfItsOwnName() {
        assertThat(ExampleTest.in(new SheetOf("shop")
                        .example("Cart", "startsEmpty", "0\n")
                        .sheet()))
                .containsExactly(new ExampleTest(
                        "shop.Cart#startsEmpty()",
                        List.of("Cart"),
                        "startsEmpty",
                        "0\n",
                        "shop.CartExamplesTest",
                        "startsEmpty",
                        "starts empty"));
    }

    @Test
    void anExampleOfANestedTypeIsNamedAfterIt() {
        assertThat(ExampleTest.in(
                        new SheetOf("shop").example("Cart.Line", "total", null).sheet()))
                .containsExactly(new ExampleTest(
                        "shop.Cart.Line#total()",
                        List.of("Cart", "Line"),
                        "total",
                        null,
                        "shop.CartExamplesTest",
                        "Line_total",
                        "Line: total"));
    }

    @Test
    void noTwoTestsOfAClassShareAName() {
        assertThat(ExampleTest.in(new SheetOf("shop")
                        .example("Cart", "Line_total", null)
                        .example("Cart.Line", "total", null)
                        .example("Other", "Line_total", null)
                        .sheet()))
                .extracting(ExampleTest::testMethod)
                .containsExactly("Line_total", "Line_total_2", "Line_total");
    }

    @Test
    void eachTopLevelTypeHasATestClassOfItsOwn() {
        assertThat(ExampleTest.in(new SheetOf("shop")
                        .example("Cart", "a", null)
                        .example("Till", "b", null)
                        .sheet()))
                .extracting(ExampleTest::testClass)
                .containsExactly("shop.CartExamplesTest", "shop.TillExamplesTest");
    }

    @Test
    void methodsThatAreNoExamplesAreLeftOut() {
        assertThat(ExampleTest.in(new SheetOf("shop").plain("Cart", "total").sheet()))
                .isEmpty();
    }

    @Test
    void theUnnamedPackageWorks() {
        assertThat(ExampleTest.in(new SheetOf("").example("Cart", "a", null).sheet()))
                .extracting(ExampleTest::testClass)
                .containsExactly("CartExamplesTest");
    }

    @ParameterizedTest
    @CsvSource({
        "additionIsAddition, addition is addition",
        "sum, sum",
        "two_and_two, two and two",
        "readsXMLQuickly, reads XML quickly",
        "version2Works, version2 works",
        "ÜberAlles, über alles",
        "_, _",
    })
    void aNameReadsAsWords(String name, String words) {
        assertThat(ExampleTest.words(name)).isEqualTo(words);
    }
}
