package dev.recto.dialect.extended;

import static dev.recto.dialect.extended.Pages.faults;
import static dev.recto.dialect.extended.Pages.translated;
import static dev.recto.dialect.extended.Pages.tree;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void aTableWithoutAHeadingRowGetsAnEmptyOne() {
        assertThat(translated("a\n\n|---|:-:|\n|1|2|\n")).isEqualTo("a\n\n|  |  |\n|---|:-:|\n|1|2|\n");
    }

    @Test
    void alsoInsideOthers() {
        assertThat(tree("> - |---|---|\n>   |1|2|\n"))
                .isEqualTo("Document(BlockQuote(BulletList(ListItem(TableBlock("
                        + "TableHead(TableRow(TableCell TableCell)) "
                        + "TableBody(TableRow(TableCell(Text) TableCell(Text))))))))");
    }

    @Test
    void oneHeadingRowStaysAsItIs() {
        String page = "|a|b|\n|---|---|\n|1|{@value Value#E}|\n";

        assertThat(translated(page)).isEqualTo(page);
    }

    @Test
    void aSecondHeadingRowIsRefused() {
        assertThat(faults("|a|b|\n|c|d|\n|---|---|\n|1|2|\n"))
                .containsExactly("2:1 [untranslatable] a table has one heading row; join this row with the one above");
    }
}
