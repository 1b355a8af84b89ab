package dev.recto.html;

import dev.recto.book.Discussions;
import dev.recto.book.Page;
import dev.recto.html.page.CommentsView;
import dev.recto.words.LanguageTag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The comments at the end of an author's page, which giscus shows in a frame once a reader asks for them. */
final class PageComments {

    /** The languages that giscus speaks and calls as BCP 47 does. */
    private static final Set<String> SPOKEN = Set.of(
            "ar", "be", "bg", "ca", "cs", "da", "de", "en", "eo", "es", "eu", "fa", "fr", "he", "hu", "id", "it", "ja",
            "ko", "nl", "pl", "pt", "ro", "ru", "th", "tr", "uk", "uz", "vi");

    /** Those that it calls otherwise. */
    private static final Map<String, String> CALLED = Map.of("el", "gr", "km", "kh");

    /** The wished fragment of their heading. */
    static final String FRAGMENT = "comments";

    private PageComments() {}

    /**
     * The comments of a page.
     *
     * @param language of the book, as BCP 47 writes it
     * @param anchor fragment of their heading
     */
    static CommentsView of(Page page, Discussions discussions, String language, String anchor) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("repo", discussions.repository());
        told.put("repoId", discussions.repositoryId());
        told.put("category", discussions.category());
        told.put("categoryId", discussions.categoryId());
        told.put("term", term(page));
        // GitHub's search takes titles that are alike for the same; a digest of the title that giscus keeps does not.
        told.put("strict", "1");
        told.put("reactionsEnabled", "1");
        told.put("emitMetadata", "0");
        told.put("inputPosition", "bottom");
        String query = told.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String widget = "https://giscus.app/" + spoken(language) + "/widget?" + query;
        return new CommentsView(anchor, widget, discussions.address());
    }

    /**
     * What the discussion of a page is called, and found by: its address from the book's folder. That is the same in every
     * edition and wherever the book lies, so that editions share a discussion and one outlives a move to another host; the path
     * on a host, which giscus takes by itself, has the edition's folder in it, and a title is reworded more often.
     */
    private static String term(Page page) {
        return page.address().replaceFirst("\\.html$", "");
    }

    /** How giscus calls a language; English for one that it does not speak. */
    static String spoken(String tag) {
        Locale locale = LanguageTag.locale(tag);
        String language = locale.getLanguage();
        if (language.equals("zh")) {
            String traditional = locale.getCountry().equals("HK") ? "zh-HK" : "zh-TW";
            return LanguageTag.isTraditional(locale) ? traditional : "zh-CN";
        }
        return SPOKEN.contains(language) ? language : CALLED.getOrDefault(language, "en");
    }
}
