package dev.recto.dialect.forms;

/** A service whose films or sounds are named by an id, and the page of the service that plays one. */
public enum Player {
    BILIBILI("Bilibili", "https://www.bilibili.com/video/"),
    INSTAGRAM("Instagram", "https://www.instagram.com/p/"),
    SPEAKER_DECK("Speaker Deck", "https://speakerdeck.com/player/"),
    SPOTIFY("Spotify", "https://open.spotify.com/track/"),
    TWITCH("Twitch", "https://www.twitch.tv/videos/"),
    VIMEO("Vimeo", "https://vimeo.com/"),
    YOUTUBE("YouTube", "https://www.youtube.com/watch?v=");

    private final String title;
    private final String pages;

    Player(String title, String pages) {
        this.title = title;
        this.pages = pages;
    }

    /** What the service is called. */
    public String title() {
        return title;
    }

    /** The address of the page that plays what an id names. */
    public String page(String id) {
        return pages + id;
    }
}
