package com.google.gson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class JsonNullTest {
  @Test
  void isItsOwnCopy() {
    assertEquals(JsonNull.INSTANCE, JsonNull.INSTANCE.deepCopy());
  }
}
