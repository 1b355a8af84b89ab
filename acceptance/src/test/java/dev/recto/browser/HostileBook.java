package dev.recto.browser;

import dev.recto.book.Block;
import dev.recto.book.Block.Rest;
import dev.recto.book.Block.SectionTitle;
import dev.recto.book.Book;
import dev.recto.book.Book.Asset;
import dev.recto.book.Book.Part;
import dev.recto.book.DataTable;
import dev.recto.book.FigureContent;
import dev.recto.book.Imprint;
import dev.recto.book.Insert;
import dev.recto.book.Insert.Figure;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.book.Page;
import dev.recto.html.Site;
import dev.recto.html.fixture.Pen;
import dev.recto.sheet.Heading;
import dev.recto.verify.State;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdicts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A book into which every vector comes through every door: one page for each door, all vectors on it. */
final class HostileBook {

    private final Path folder;
    private final List<String> vectors;
    private final List<Page> pages = new ArrayList<>();
    private final List<Asset> assets = new ArrayList<>();
    private final Map<String, Verdict> verdicts = new TreeMap<>();

    private HostileBook(Path folder, List<String> vectors) {
        this.folder = folder;
        this.vectors = vectors;
    }

    /** @param folder takes the files that tests would have published */
    static Site site(Path folder, List<String> vectors) throws IOException {
        HostileBook book = new HostileBook(folder, vectors);
        book.markdown();
        book.docComments();
        book.inserts();
        book.outputs();
        book.listings();
        book.fileNames();
        book.tables();
        String all = String.join(" ", vectors);
        book.frontMatter(all, vectors.subList(0, 1));
        return book.site(all, new Imprint(all, all, vectors, all, all, all, all, all, all, "en"));
    }

    /** A book whose categories and tags are the vectors, each of which has a page: hundreds, so that they are small. */
    static Site ofTerms(Path folder, List<String> vectors) {
        HostileBook book = new HostileBook(folder, vectors);
        book.frontMatter("Terms", vectors);
        return book.site("Terms", new Imprint("Terms", "", List.of(), "", "", "", "", "", "", "en"));
    }

    private Site site(String part, Imprint imprint) {
        return Site.of(new Book(imprint, List.of(new Part(part, pages)), assets), new Verdicts(verdicts, 0));
    }

    private void page(String name, List<Block> blocks) {
        var heading = Heading.titled(name);
        pages.add(new Page(
                Page.Kind.MARKDOWN, name + ".html", "", heading, "src/book/" + name + ".md", List.copyOf(blocks)));
    }

    private void markdown() {
        List<Block> blocks = new ArrayList<>();
        for (String vector : vectors) {
            blocks.add(Pen.markdown("", "f", 1, vector, Map.of()));
            blocks.add(Pen.markdown("", "f", 1, "In a line " + vector + " and `" + vector + "` end", Map.of()));
        }
        page("markdown", blocks);
    }

    private void docComments() {
        page(
                "doc-comments",
                vectors.stream()
                        .<Block>map(vector -> Pen.html("", "f", 1, "First. <p>" + vector + "</p>", Map.of()))
                        .toList());
    }

    private void inserts() {
        List<Block> blocks = new ArrayList<>();
        for (String vector : vectors) {
            Map<String, Insert> inserts = Map.of(
                    "{@a}", new Insert.Words(vector, true, vector),
                    "{@b}", new Insert.Reference(vector, vector, vector, false),
                    "[c][Cart]", new Insert.Reference(vector, vector, vector, false),
                    "{@f}", new Insert.Words(vector, false, ""));
            blocks.add(Pen.markdown("", "f", 1, "{@a} {@b} [c][Cart] ![{@f}](x.png)", inserts));
        }
        page("inserts", blocks);
    }

    /** What tests print on both streams, and their display names. */
    private void outputs() {
        page(
                "outputs",
                vectors.stream()
                        .<Block>map(vector -> new Output(Pen.test("a." + vector, vector), vector, vector, 0))
                        .toList());
    }

    private void listings() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            String vector = vectors.get(i);
            var line = new Listing.Line(1, vector.replaceAll("\\R", ""));
            blocks.add(new SectionTitle(vector, "section-" + i));
            blocks.add(new Listing("listing-" + i, vector, vector, vector, "java", null, List.of(line), null));
            blocks.add(new Rest(
                    vector, List.of(new Listing("rest-" + i, "", vector, vector, "java", null, List.of(line), null))));
            verdicts.put("listings.html#listing-" + i, Pen.unrun(State.EXCUSED, vector));
        }
        page("listings", blocks);
    }

    private void fileNames() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            String name = vectors.get(i).replaceAll("[/\\\\\\p{Cntrl}\\p{Cf}]", "");
            name = i + "-" + name.substring(0, Math.min(60, name.length())) + ".svg";
            Path file = folder.resolve(i + ".svg");
            Files.writeString(file, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
            blocks.add(figure(new Asset("figures/" + name, "image/svg+xml", file), new FigureContent.Picture(), i));
        }
        page("file-names", blocks);
    }

    private void tables() throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), "a,b\n");
        List<DataTable.Row> rows = vectors.stream()
                .map(vector -> new DataTable.Row("", List.of(vector, "1")))
                .toList();
        var values = new FigureContent.Values(DataTable.of(List.of("a", "b"), rows));
        page("tables", List.of(figure(new Asset("figures/table.csv", "text/csv", file), values, vectors.size())));
    }

    private Block figure(Asset asset, FigureContent content, int number) {
        assets.add(asset);
        String caption = vectors.get(number % vectors.size());
        var figure = new Figure(asset, content, caption, caption, "figure-" + number, null);
        return Pen.markdown("", "f", 1, "{@f}", Map.of("{@f}", figure));
    }

    /**
     * @param text what every member that is a text says
     * @param terms the categories, and the tags
     */
    private void frontMatter(String text, List<String> terms) {
        Map<String, List<String>> lists = Map.of("categories", terms, "tags", terms, "aliases", List.of());
        var heading =
                Heading.of(member -> member.equals("cover") ? "" : text, member -> lists.getOrDefault(member, vectors));
        pages.add(new Page(Page.Kind.CHAPTER, "front-matter.html", text, heading, text, List.of()));
    }
}
