package dev.recto.sites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pages of authors in a book, by their addresses. */
final class ShownPages {

    private ShownPages() {}

    /** What a reader sees of each. */
    static SortedMap<String, String> outlines(Path book) throws IOException {
        SortedMap<String, String> outlines = new TreeMap<>();
        articles(book).forEach((address, article) -> outlines.put(address, Outline.of(article)));
        return outlines;
    }

    /** The article of each, without code, of which every character is meant. */
    static SortedMap<String, String> wordsOutsideCode(Path book) throws IOException {
        SortedMap<String, String> words = new TreeMap<>();
        articles(book).forEach((address, article) -> {
            Element copy = article.clone();
            copy.select("pre, code, math, script").remove();
            words.put(address, copy.wholeText());
        });
        return words;
    }

    private static SortedMap<String, Element> articles(Path book) throws IOException {
        SortedMap<String, Element> articles = new TreeMap<>();
        try (Stream<Path> files = Files.walk(book)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                Document page = Jsoup.parse(Files.readString(file));
                Element article = page.selectFirst("main article");
                String address = book.relativize(file).toString().replace('\\', '/');
                if (article != null && article.selectFirst("> .prose") != null) {
                    articles.put(address, article);
                }
            }
        }
        return articles;
    }
}
