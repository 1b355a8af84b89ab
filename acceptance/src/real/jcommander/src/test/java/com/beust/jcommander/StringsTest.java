package com.beust.jcommander;

import java.util.Arrays;
import org.testng.Assert;
import org.testng.annotations.Test;

public class StringsTest {
  @Test
  public void startsWith() {
    Assert.assertTrue(Strings.startsWith("--verbose", "--v", true));
    Assert.assertEquals(Strings.join(", ", Arrays.asList("a", "b")), "a, b");
  }
}
