package dev.recto.epub;

import dev.recto.book.Book.Asset;
import dev.recto.evidence.FileTree;
import dev.recto.prose.LocalAddress;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The files of pictures that pages show, under names that every file system takes. */
final class EpubPictures {

    /** What every reading system shows, with the ending of its files. */
    private static final Map<String, String> ENDINGS = Map.of(
            Resource.SVG,
            ".svg",
            "image/png",
            ".png",
            "image/jpeg",
            ".jpg",
            "image/gif",
            ".gif",
            "image/webp",
            ".webp");

    private final Map<String, Asset> byAddress;
    private final Map<Asset, Resource> shown = new LinkedHashMap<>();

    EpubPictures(List<Asset> assets) {
        this.byAddress =
                assets.stream().collect(Collectors.toMap(Asset::address, asset -> asset, (first, again) -> first));
    }

    /** Leads a picture to its file; of one that not every reading system shows the words stay. */
    void set(Element picture) throws IOException {
        Optional<Asset> asset = asset(picture.attr("src"));
        Optional<String> href = asset.isPresent() ? show(asset.get()) : Optional.empty();
        if (href.isPresent()) {
            picture.attr("src", href.get());
        } else {
            picture.replaceWith(new Element("em").addClass("unseen").text(picture.attr("alt")));
        }
    }

    /** The place of a picture's file; empty where not every reading system shows it. */
    Optional<String> show(Asset asset) throws IOException {
        return ENDINGS.containsKey(asset.mediaType())
                ? Optional.of(resource(asset).href())
                : Optional.empty();
    }

    /** The files that pages show so far, in the order in which they do. */
    List<Resource> all() {
        return List.copyOf(shown.values());
    }

    private Optional<Asset> asset(String src) {
        return Optional.ofNullable(byAddress.get(src))
                .or(() -> LocalAddress.of(src).map(LocalAddress::path).map(byAddress::get));
    }

    private Resource resource(Asset asset) throws IOException {
        Resource known = shown.get(asset);
        if (known != null) {
            return known;
        }
        String id = "picture-" + (shown.size() + 1);
        String href = "pictures/" + id + ENDINGS.get(asset.mediaType());
        Resource made = Resource.used(id, href, asset.mediaType(), FileTree.read(asset.file()));
        shown.put(asset, made);
        return made;
    }
}
