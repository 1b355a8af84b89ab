package com.vdurmont.semver4j

import kotlin.test.assertFalse
import kotlin.test.assertTrue
import org.junit.jupiter.api.Test

class RangeTest {

    @Test
    fun `a range has what lies in it`() {
        assertTrue(Range("1.2.3", Range.RangeOperator.GTE).isSatisfiedBy("1.2.4"))
        assertFalse(Range("1.2.3", Range.RangeOperator.GTE).isSatisfiedBy("1.2.2"))
        assertTrue(Range("1.2.3", Range.RangeOperator.EQ).equals(Range("1.2.3", Range.RangeOperator.EQ)))
    }
}
