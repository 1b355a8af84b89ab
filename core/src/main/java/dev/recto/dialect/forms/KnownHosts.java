package dev.recto.dialect.forms;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Hosts whose frames stand on pages of other systems, and the address of the page that shows the same. */
public final class KnownHosts {

    private static final Map<String, String> HOSTS = new LinkedHashMap<>();

    static {
        String[][] hosts = {
            {"youtube.com", "YouTube"}, {"youtube-nocookie.com", "YouTube"}, {"youtu.be", "YouTube"},
            {"vimeo.com", "Vimeo"}, {"bilibili.com", "Bilibili"}, {"twitch.tv", "Twitch"},
            {"codepen.io", "CodePen"}, {"jsfiddle.net", "JSFiddle"}, {"codesandbox.io", "CodeSandbox"},
            {"stackblitz.com", "StackBlitz"}, {"docs.google.com", "Google Docs"}, {"google.com", "Google"},
            {"slideshare.net", "SlideShare"}, {"speakerdeck.com", "Speaker Deck"}, {"spotify.com", "Spotify"},
            {"soundcloud.com", "SoundCloud"}, {"twitter.com", "Twitter"}, {"x.com", "X"},
            {"github.com", "GitHub"}, {"githubusercontent.com", "GitHub"}, {"desmos.com", "Desmos"},
            {"geogebra.org", "GeoGebra"}, {"observablehq.com", "Observable"}, {"huggingface.co", "Hugging Face"},
            {"hf.space", "Hugging Face"}, {"nbviewer.org", "nbviewer"}, {"archive.org", "Internet Archive"},
            {"openstreetmap.org", "OpenStreetMap"}, {"wikipedia.org", "Wikipedia"}, {"ted.com", "TED"},
        };
        for (String[] host : hosts) {
            HOSTS.put(host[0], host[1]);
        }
    }

    private KnownHosts() {}

    /** What the host of an address is called; nothing where it is not known. */
    public static Optional<String> name(String address) {
        String host = address.replaceFirst("(?i)^https?://", "")
                .replaceFirst("[/?#:].*$", "")
                .toLowerCase(Locale.ROOT);
        return HOSTS.entrySet().stream()
                .filter(known -> host.equals(known.getKey()) || host.endsWith("." + known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The page that shows what a frame's address shows. */
    public static String page(String address) {
        return address.replaceFirst(
                        "^https?://(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/([\\w-]+).*$",
                        Player.YOUTUBE.page("$1"))
                .replaceFirst("^https?://player\\.vimeo\\.com/video/(\\d+).*$", Player.VIMEO.page("$1"));
    }
}
