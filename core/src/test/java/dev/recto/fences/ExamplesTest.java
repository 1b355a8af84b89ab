package dev.recto.fences;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    @Test
    void anExampleBecomesATestOfItsOwnName() {
        assertThat(Examples.in(new SheetOf("shop")
                        .example("Cart", "startsEmpty", "0\n")
                        .sheet()))
                .containsExactly(new ExampleTest(
                        "shop.Cart#startsEmpty()",
                        ClassName.get("shop", "Cart"),
                        "startsEmpty",
                        "0\n",
                        ClassName.get("shop", "CartExamplesTest"),
                        "startsEmpty",
                        "starts empty"));
    }

    @Test
    void anExampleOfANestedTypeIsNamedAfterIt() {
        assertThat(Examples.in(
                        new SheetOf("shop").example("Cart.Line", "total", null).sheet()))
                .containsExactly(new ExampleTest(
                        "shop.Cart.Line#total()",
                        ClassName.get("shop", "Cart", "Line"),
                        "total",
                        null,
                        ClassName.get("shop", "CartExamplesTest"),
                        "Line_total",
                        "Line: total"));
    }

    @Test
    void noTwoTestsOfAClassShareAName() {
        assertThat(Examples.in(new SheetOf("shop")
                        .example("Cart", "Line_total", null)
                        .example("Cart.Line", "total", null)
                        .example("Other", "Line_total", null)
                        .sheet()))
                .extracting(ExampleTest::testMethod)
                .containsExactly("Line_total", "Line_total_2", "Line_total");
    }

    @Test
    void eachTopLevelTypeHasATestClassOfItsOwn() {
        assertThat(Examples.in(new SheetOf("shop")
                        .example("Cart", "a", null)
                        .example("Till", "b", null)
                        .sheet()))
                .extracting(example -> example.testClass().canonicalName())
                .containsExactly("shop.CartExamplesTest", "shop.TillExamplesTest");
    }

    @Test
    void methodsThatAreNoExamplesAreLeftOut() {
        assertThat(Examples.in(new SheetOf("shop").plain("Cart", "total").sheet()))
                .isEmpty();
    }

    @Test
    void theUnnamedPackageWorks() {
        assertThat(Examples.in(new SheetOf("").example("Cart", "a", null).sheet()))
                .extracting(ExampleTest::testClass)
                .containsExactly(ClassName.get("", "CartExamplesTest"));
    }
}
