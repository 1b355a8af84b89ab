package dev.recto.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is taken apart at its signs. */
class ElementNameTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "shop, shop, , shop",
        "shop.Cart, shop.Cart, , Cart",
        "shop.Cart.Line, shop.Cart.Line, , Line",
        "shop.Cart#total, shop.Cart, total, total",
        "'shop.Cart#add(java.lang.String,int)', shop.Cart, 'add(java.lang.String,int)', add",
        "#add, '', add, add",
    })
    void aNameHasATypeAMemberAndASimpleName(String words, String type, String member, String simple) {
        ElementName name = ElementName.of(words);

        assertThat(name).isEqualTo(new ElementName(type, member)).hasToString(words);
        assertThat(name.simple()).isEqualTo(simple);
        assertThat(name.isMember()).isEqualTo(member != null);
    }

    @Test
    void parametersAreErasedAndLoseTheirNames() {
        assertThat(ElementName.of("#put(Map<K, List<V>> map, int... rest)").parameters())
                .containsExactly("Map", "int[]");
        assertThat(ElementName.of("#put( )").parameters()).isEmpty();
        assertThat(ElementName.of("#put").parameters()).isNull();
    }

    @Test
    void parametersAreMeantInFullOrBySimpleNames() {
        List<String> full = List.of("java.lang.String", "int");

        assertThat(ElementName.of("#add(String, int)").takes(full)).isTrue();
        assertThat(ElementName.of("#add(java.lang.String,int)").takes(full)).isTrue();
        assertThat(ElementName.of("#add").takes(full)).isTrue();
        assertThat(ElementName.of("#add(ring, int)").takes(full)).isFalse();
        assertThat(ElementName.of("#add(String)").takes(full)).isFalse();
    }

    @Test
    void aQualifiedNameHasALastPartAndWhatIsAroundIt() {
        assertThat(ElementName.last("shop.Cart")).isEqualTo("Cart");
        assertThat(ElementName.around("shop.Cart")).isEqualTo("shop");
        assertThat(ElementName.around("Cart")).isEmpty();
    }
}
