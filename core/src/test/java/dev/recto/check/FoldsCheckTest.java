package dev.recto.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** What listings fold is checked like what they show: each fault is planted in a fold of a book that was published and holds. */
class FoldsCheckTest {

    private static final String PAGE = SmallBook.PAGE;

    private final SortedMap<String, byte[]> files = SmallBook.published();

    @Test
    void aLetterThatWasChanged() {
        assertThat(found(forger().replace(
                                PAGE, "            <span class=\"tok-keyword\">throw<", "            <span>threw<")))
                .containsExactly(PAGE + " [changed-listing]");
    }

    @Test
    void partsThatWereExchanged() {
        String page = SmallBook.text(files, PAGE);
        String one = unfolded(page, page.indexOf("</summary>\n<pre>"));
        String other = unfolded(page, page.lastIndexOf("</summary>\n<pre>"));
        assertThat(one).contains("data-line=\"12\"").isNotEqualTo(other);

        String exchanged = page.replace(one, "<!--one-->").replace(other, one).replace("<!--one-->", other);

        assertThat(forger().put(PAGE, exchanged).sealed().check().files())
                .extracting(Object::toString)
                .anyMatch(fault -> fault.contains("#CartTest: the page shows other code than was verified"))
                .anyMatch(fault -> fault.contains("#rest-Cart.java: the page shows other code than was verified"));
    }

    @Test
    void aPartThatIsGone() {
        String page = SmallBook.text(files, PAGE);
        String part = unfolded(page, page.lastIndexOf("</summary>\n<pre>"));

        assertThat(found(forger().put(PAGE, page.replace(part, "")))).containsExactly(PAGE + " [changed-listing]");
    }

    @Test
    void aNameThatIsNotFolded() {
        assertThat(found(forger().replace(PAGE, ">add</a><span class=\"tok-comment\">", ">odd</a><span>")))
                .containsExactly(PAGE + " [changed-listing]");
    }

    @Test
    void aLineMarkedAsRunThatNothingRan() {
        String missed = "line missed\" data-line=\"23\">            ";
        assertThat(found(forger().replace(PAGE, missed, missed.replace("missed", "ran"))))
                .containsExactly(PAGE + " [changed-listing]");
    }

    @Test
    void aLineThatRanAndIsNotMarked() {
        String ran = "line ran partly\" data-line=\"22\">        ";
        assertThat(found(forger().replace(PAGE, ran, ran.replace(" ran", ""))))
                .containsExactly(PAGE + " [changed-listing]");
    }

    @Test
    void aMarkOnTheCommentItself() {
        String comment = "<div class=\"fold\">\n<pre><code><span class=\"line";
        assertThat(found(forger().replace(PAGE, comment + "\"", comment + " ran\"")))
                .containsExactly(PAGE + " [changed-listing]");
    }

    @Test
    void anImportThatIsNotClaimed() {
        assertThat(found(forger().replace(PAGE, "org.junit.jupiter.api.Test;</code>", "org.testng.Test;</code>")))
                .containsExactly(PAGE + " [changed-listing]");
    }

    @Test
    void anImportThatTheSourceDoesNotHave() {
        Forger forger = forger().replace(PAGE, "org.junit.jupiter.api.Test;</code>", "org.testng.Test;</code>")
                .claim("import org.junit.jupiter.api.Test;", "import org.testng.Test;");

        assertThat(forger.sealed().check().files())
                .extracting(Object::toString)
                .contains("a-cart.html: [changed-listing] #CartTest.sums: it claims to need imports that"
                        + " src/test/java/shop/CartTest.java does not have; weave the book again, and find out who changed"
                        + " it");
    }

    private static String unfolded(String page, int summaryEnd) {
        return page.substring(page.indexOf("<pre>", summaryEnd), page.indexOf("</details>", summaryEnd));
    }

    private Forger forger() {
        return new Forger(files);
    }

    private static List<String> found(Forger forger) {
        return Findings.of(forger.sealed().check().files());
    }
}
