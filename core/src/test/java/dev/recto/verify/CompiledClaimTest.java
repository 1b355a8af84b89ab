package dev.recto.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.evidence.SheetFile;
import dev.recto.text.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CompiledClaimTest {

    private static final Map<String, String> ON_DISK = Map.of("shop.Cart", "made");

    @Test
    void theClassFileOfTheTextHoldsOnDiskAndInTheTests() {
        assertThat(check(Shop.cart(), ON_DISK, Map.of("shop.Cart", Set.of("made"))))
                .isEmpty();
    }

    @Test
    void aClassThatNoTestRanHolds() {
        assertThat(check(Shop.cart(), ON_DISK, Map.of())).isEmpty();
    }

    @Test
    void aSourceThatJavacWroteNoClassOf() {
        assertThat(check(Shop.cart(Map.of()), Map.of(), Map.of()))
                .containsExactly("src/main/java/shop/Cart.java:2:7: [missing-class] javac wrote no class file of this"
                        + " source; run \"mvn clean verify\"");
    }

    @Test
    void aSourceWithoutTypesNeedsNoClass() {
        assertThat(check(Shop.packageInfo(), Map.of(), Map.of())).isEmpty();
    }

    @Test
    void aClassFileThatIsGone() {
        assertThat(check(Shop.cart(), Map.of(), Map.of()))
                .containsExactly(
                        "src/main/java/shop/Cart.java:2:7: [missing-class] the class file of shop.Cart is gone;"
                                + " run \"mvn clean verify\"");
    }

    @Test
    void aClassFileOfAnotherText() {
        assertThat(check(Shop.cart(), Map.of("shop.Cart", "other"), Map.of()))
                .containsExactly(
                        "src/main/java/shop/Cart.java:2:7: [stale-class] the class file of shop.Cart is not the"
                                + " one made of this text; run \"mvn clean verify\"");
    }

    @Test
    void aClassFileThatTheTestsLoadedInAnotherForm() {
        assertThat(check(Shop.cart(), ON_DISK, Map.of("shop.Cart", Set.of("other"))))
                .containsExactly(
                        "src/main/java/shop/Cart.java:2:7: [stale-class] the tests loaded another class file of"
                                + " shop.Cart; run \"mvn clean verify\"");
    }

    @Test
    void oneOfTwoClassFilesThatTheTestsLoadedIsEnough() {
        assertThat(check(Shop.cart(), ON_DISK, Map.of("shop.Cart", Set.of("made", "other"))))
                .hasSize(1);
    }

    @Test
    void everyClassOfASourceIsLookedAt() {
        SheetFile cart = Shop.cart(Map.of("shop.Cart", "made", "shop.Cart$Line", "line"));

        assertThat(check(cart, Map.of("shop.Cart", "old"), Map.of()))
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).contains("[stale-class]", "shop.Cart "),
                        second -> assertThat(second).contains("[missing-class]", "shop.Cart$Line "));
    }

    @Test
    void aClassThatAnAgentRewroteIsStale() {
        assertThat(CompiledClaim.checkLoaded(List.of(Shop.cart(), Shop.cartTest()), new TreeSet<>(Set.of("shop.Cart"))))
                .extracting(Problem::toString)
                .containsExactly(
                        "src/main/java/shop/Cart.java:2:7: [stale-class] the tests ran shop.Cart in another form"
                                + " than its class file has; run \"mvn clean verify\"; if an agent rewrites classes of the book,"
                                + " keep it off them");
    }

    @Test
    void classesThatWereLoadedAsTheyAreHold() {
        assertThat(CompiledClaim.checkLoaded(List.of(Shop.cart()), new TreeSet<>(Set.of("shop.Other"))))
                .isEmpty();
    }

    private static List<String> check(
            SheetFile file, Map<String, String> onDisk, Map<String, ? extends Collection<String>> atTest) {
        return CompiledClaim.check(file, onDisk, Map.copyOf(atTest)).stream()
                .map(Problem::toString)
                .toList();
    }
}
