package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose.Markup;
import dev.recto.prose.ProseReader.Reading;
import org.junit.jupiter.api.Test;

class FenceScanTest {

    @Test
    void codeIsTracedLetterByLetter() {
        assertTraced("Words.\n\n```java\nint a;\n\n  int b;\n```\n", "int a;\n\n  int b;\n");
    }

    @Test
    void marksOfQuotesAreNoCode() {
        assertTraced("> ```java\n> int a;\n>\n>   int b;\n> ```\n", "int a;\n\n  int b;\n");
    }

    @Test
    void theIndentationOfListsIsNoCode() {
        assertTraced("1. One\n\n   ```java\n   int a;\n     int b;\n   ```\n", "int a;\n  int b;\n");
    }

    @Test
    void aFenceMayBeIndentedAndSoMayItsCode() {
        assertTraced("  ~~~java\n  int a;\n int b;\n      int c;\n  ~~~\n", "int a;\nint b;\n    int c;\n");
    }

    @Test
    void aTabThatAListSplitsBelongsToItsCode() {
        assertTraced("- ```java\n\tint a;\n  ```\n", "\tint a;\n");
    }

    @Test
    void aFenceMayBeIndentedByTabs() {
        assertTraced("1. a\n\n\t```java\n\tint a;\n\n\t\tint b;\n\t```\n", "int a;\n\n\tint b;\n");
        assertTraced("- a\n\n\t```java\n\tint a;\n    int b;\n\t```\n", "int a;\nint b;\n");
    }

    @Test
    void aFenceStandsInEveryContainer() {
        assertTraced("> [!NOTE]\n> a\n>\n> ```java\n> int a;\n>\n>  int b;\n> ```\n", "int a;\n\n int b;\n");
        assertTraced("A[^1].\n\n[^1]: b\n\n    ```java\n    int a;\n      int b;\n    ```\n", "int a;\n  int b;\n");
        assertTraced("Term\n:   Code:\n\n    ```java\n    int a;\n    ```\n", "int a;\n");
        assertTraced("Term\n: ```java\n  int a;\n\n  int b;\n  ```\n", "int a;\n\nint b;\n");
        assertTraced("1. a\n\n    ```java\n    int a;\n    ```\n", "int a;\n");
        assertTraced("1. a\n   - b\n\n      > ~~~java\n      > int a;\n      > ~~~\n", "int a;\n");
    }

    @Test
    void aFenceStartsAtItsMarksHoweverItIsIndented() {
        for (String indent : new String[] {"", " ", "  ", "   "}) {
            String text = indent + "```java fails=cant.resolve\n" + indent + "int a;\n" + indent + "```\n";
            Fence fence = only(text);
            assertThat(fence.span().start()).as(text).isEqualTo(indent.length());
            assertThat(fence.isProgram()).as(text).isTrue();
            assertThat(fence.fails()).as(text).containsExactly("cant.resolve");
        }
    }

    @Test
    void tabsInCodeStay() {
        assertTraced("```java\nif (a) {\n\tb();\n}\n```\n", "if (a) {\n\tb();\n}\n");
    }

    @Test
    void aFenceThatIsNeverClosedEndsWithTheProse() {
        assertTraced("```java\nint a;", "int a;\n");
    }

    @Test
    void aFenceWithoutCodeHasNone() {
        Fence fence = only("```java\n```\n");
        assertThat(fence.code()).isEmpty();
        assertThat(fence.proseOffset(0)).isEqualTo(0);
    }

    @Test
    void theSpanHoldsMarksAndCode() {
        String text = "> ```java compile\n> int a;\n> ```\nrest";
        Fence fence = only(text);
        assertThat(fence.span().of(text)).isEqualTo("```java compile\n> int a;\n> ```");
        assertThat(fence.compile()).isTrue();
    }

    /** Every unit of the code stands in the prose where the fence says that it does. */
    private static void assertTraced(String text, String code) {
        Fence fence = only(text);
        assertThat(fence.code()).isEqualTo(code);
        for (int i = 0; i < code.length() - 1; i++) {
            assertThat(text.charAt(fence.proseOffset(i))).as("unit %d", i).isEqualTo(code.charAt(i));
        }
    }

    private static Fence only(String text) {
        Reading reading = ProseReader.read(Markup.MARKDOWN, text, name -> new Resolution.Missing(name, null));
        assertThat(reading.fences()).hasSize(1);
        return reading.fences().get(0);
    }
}
