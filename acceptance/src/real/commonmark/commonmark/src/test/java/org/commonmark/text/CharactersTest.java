package org.commonmark.text;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class CharactersTest {

    @Test
    public void find() {
        assertEquals(2, Characters.find('c', "abc", 0));
    }
}
