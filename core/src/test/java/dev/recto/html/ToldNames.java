package dev.recto.html;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page tells of the names in its code once it has loaded its data: read from both, as its script does. */
public final class ToldNames {

    private final Document page;
    private final JsonObject data;

    /**
     * A name in code.
     *
     * @param line the number of its line in the code, from 1
     * @param text as it stands there
     * @param card what is said of it
     */
    public record Name(int line, String text, JsonObject card) {

        /** The words of its card. */
        public String told() {
            String type = said("type");
            return Stream.of(
                            said("signature"), type.isEmpty() ? "" : "of type " + type, said("summary"), said("origin"))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" "));
        }

        /** Where it is explained; empty for nowhere. */
        public String href() {
            return said("href");
        }

        /** The number that all uses of one local share; empty for what is none. */
        public String local() {
            return said("local");
        }

        private String said(String member) {
            return card.has(member) ? card.get(member).getAsString() : "";
        }
    }

    /** @param script the page's data, as they are published */
    public ToldNames(String html, String script) {
        this.page = Jsoup.parse(html);
        this.data = data(script);
    }

    /** The data that a script brings. */
    static JsonObject data(String script) {
        return JsonParser.parseString(script.replaceAll("(?s)^recto\\.take\\(|\\);\\s*$", ""))
                .getAsJsonObject();
    }

    /** Every name on the page, piece by piece. */
    public List<Name> all() {
        List<Name> all = new ArrayList<>();
        if (data.has("names")) {
            names().getAsJsonObject("code").keySet().forEach(code -> all.addAll(in(code)));
        }
        return all;
    }

    /** The names in a listing, by its fragment, or in a whole source, by its file, from top to bottom. */
    public List<Name> in(String code) {
        List<Name> found = new ArrayList<>();
        List<Element> lines = lines(code);
        JsonArray told = names().getAsJsonObject("code").getAsJsonArray(code);
        if (lines.size() != told.size()) {
            throw new AssertionError(code + " has " + lines.size() + " lines, and names for " + told.size());
        }
        for (int i = 0; i < lines.size(); i++) {
            JsonArray numbers = told.get(i).getAsJsonArray();
            for (int at = 0; at < numbers.size(); at += 3) {
                found.add(name(i + 1, lines.get(i).wholeText(), numbers, at));
            }
        }
        return found;
    }

    /** The first name of a text; null where there is none. */
    public @Nullable Name first(String text) {
        return all().stream()
                .filter(name -> name.text().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** The number of cards. */
    int cards() {
        return names().getAsJsonArray("cards").size();
    }

    private Name name(int line, String words, JsonArray numbers, int at) {
        int start = numbers.get(at).getAsInt();
        String text = words.substring(start, start + numbers.get(at + 1).getAsInt());
        JsonElement card =
                names().getAsJsonArray("cards").get(numbers.get(at + 2).getAsInt());
        return new Name(line, text, card.getAsJsonObject());
    }

    private List<Element> lines(String code) {
        Element figure = page.getElementById(code);
        return figure == null ? page.select("code.whole > *") : figure.select(".code .line");
    }

    private JsonObject names() {
        return data.getAsJsonObject("names");
    }
}
