package dev.recto.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.extension.ExtendWith;

/** What cannot be written fails the build, and an earlier book is left whole. */
@ExtendWith(Matrix.class)
class DisksIT {

    @Caught(fault = "receipts' folder: a file in its place while tests run", by = "no-receipts")
    void noFolderForReceipts(Project project) throws Exception {
        String page = project.read("target/book/the-cart.html");
        Build build = project.edit(Project.CART_TEST, "CartTest {", """
                        CartTest {
                            @org.junit.jupiter.api.BeforeAll
                            static void fileInPlace() throws Exception {
                                var folder = java.nio.file.Path.of("target/recto/receipts");
                                java.nio.file.Files.move(folder, folder.resolveSibling("moved"));
                                java.nio.file.Files.writeString(folder, "in the way");
                            }
                        """).maven("verify");

        assertThat(build.errors()).contains(Project.CART + ":6:1 no-receipts");
        assertThat(build.log()).contains("[recto] some tests leave no receipt");
        assertThat(build.isGreen()).isFalse();
        assertThat(project.read("target/book/the-cart.html")).isEqualTo(page);
    }

    @Caught(fault = "receipts' folder cannot be made (a file in place of target/recto)", by = "receipts-folder")
    void noFolderAboveReceipts(Project project) throws Exception {
        Folders.delete(project.file("target/recto"));
        Build build = project.write("target/recto", "in the way").maven("initialize");

        assertThat(build.log())
                .contains(
                        "[receipts-folder]",
                        project.file("target/recto/receipts").toString());
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "disk full while receipts are written", by = "no-receipts")
    void diskFullForReceipts(Project project) throws Exception {
        TinyDisk disk = new TinyDisk(project.file("target/recto"), 128);
        assumeTrue(disk.isPossible(), "this machine lets nobody mount a disk");
        String print = "System.out.println(\"x\".repeat(300_000));\n";
        Build build = project.deleteSheets()
                .edit(Project.CART_TEST, "assertEquals(5", print + "assertEquals(5")
                .edit(Project.TILL_TEST, "assertEquals(3", print + "assertEquals(3")
                .outdateAll()
                .maven(disk, "verify");

        assertThat(build.log()).contains("[recto] some tests leave no receipt", "No space left on device");
        assertThat(build.errors()).contains(Project.CART + ":6:1 no-receipts");
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "disk full while pages are written", by = "book-folder")
    void diskFullForPages(Project project) throws Exception {
        TinyDisk disk = new TinyDisk(project.file("small"), 16);
        assumeTrue(disk.isPossible(), "this machine lets nobody mount a disk");
        Build build = project.maven(disk, "recto:weave", "-Drecto.run=green", "-Drecto.output=small/book");

        assertThat(build.log()).contains("[book-folder]", "No space left on device", "small/.book.new");
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "book's folder cannot be made (a file in its place)", by = "book-folder")
    void fileInPlaceOfTheBook(Project project) throws Exception {
        Folders.delete(project.file("target/book"));
        Build build = project.write("target/book", "in the way").weave();

        assertThat(build.log())
                .contains("[book-folder]", project.file("target/book").toString());
        assertThat(build.isGreen()).isFalse();
        assertThat(project.read("target/book")).isEqualTo("in the way");
    }
}
