package shop;

import java.util.List;
import static java.lang.Math.*;
import java.util.Map;

/** The fences of {@code a.md} as tests, written by Recto: edit the fences instead. */
@SuppressWarnings("all")
class PageFencesTest {

                     

int twice(int x) {
	return 2 * x;
}

    @org.junit.jupiter.api.Test
    @org.junit.jupiter.api.DisplayName("a.md:9 [c03e5dc4e4ffde92]")
    void fence_1a07cbab() throws Throwable {
var \u00e9 = Map.of(1, twice(3));
System.out.println(\u00e9);
    }

    @org.junit.jupiter.api.Test
    @org.junit.jupiter.api.DisplayName("a.md:16 [c03e5dc4e4ffde92]")
    void fence_3d10e461() throws Throwable {
        org.junit.jupiter.api.Assertions.assertThrows(java.io.IOException.class, this::fence_3d10e461Body);
    }

    private void fence_3d10e461Body() throws Throwable {
throw new java.io.IOException("");
    }

    private void fence_62623e71() throws Throwable {
for (;;) {}
    }
}
// @start region=fences
// @end
