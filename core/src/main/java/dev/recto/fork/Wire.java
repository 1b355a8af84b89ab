package dev.recto.fork;

import com.google.gson.Gson;
import java.util.List;
import java.util.Optional;

/**
 * What the two JVMs say to each other: JSON, each message on one line. Both run the same Recto, so that it needs no version; and
 * whoever reads a line knows which words on it are not of this protocol, for a JVM itself may print, too.
 */
final class Wire {

    private static final List<Class<? extends Message>> MESSAGES = List.of(
            Message.Found.class,
            Message.Progress.class,
            Message.Woven.class,
            Message.Refused.class,
            Message.Broken.class);

    private static final String MARK = "recto:";

    private static final Gson GSON = new Gson();

    private Wire() {}

    /** One message. */
    static String message(Message message) {
        return MARK + MESSAGES.indexOf(message.getClass()) + GSON.toJson(message);
    }

    /** The message on a line; none where something else printed it. */
    static Optional<Message> message(String line) {
        int json = MARK.length() + 1;
        if (!line.startsWith(MARK) || line.length() <= json) {
            return Optional.empty();
        }
        int type = Character.digit(line.charAt(MARK.length()), MESSAGES.size());
        return type < 0 ? Optional.empty() : Optional.of(GSON.fromJson(line.substring(json), MESSAGES.get(type)));
    }
}
