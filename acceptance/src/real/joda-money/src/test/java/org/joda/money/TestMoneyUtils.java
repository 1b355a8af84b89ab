package org.joda.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Named as the tests of this library are. */
class TestMoneyUtils {

    private static final Money FIVE = Money.parse("EUR 5");
    private static final Money SIX = Money.parse("EUR 6");

    @Test
    void noMoneyIsNoMoney() {
        assertEquals(false, MoneyUtils.isNegative(FIVE));
        assertEquals(SIX, MoneyUtils.max(FIVE, SIX));
    }
}
