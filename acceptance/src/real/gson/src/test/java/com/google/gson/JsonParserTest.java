package com.google.gson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

final class JsonParserTest {
  @Test
  void readsAnObject() {
    JsonObject object = JsonParser.parseReader(new StringReader("{\"a\": [1, 2]}")).getAsJsonObject();

    assertEquals(2, object.getAsJsonArray("a").size());
  }
}
