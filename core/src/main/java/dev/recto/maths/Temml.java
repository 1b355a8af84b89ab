package dev.recto.maths;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;

/**
 * Temml on Rhino. It sees nothing of Java, follows no address, and has no definitions but those in the formula itself.
 *
 * @see <a href="https://temml.org">Temml</a>
 */
final class Temml implements Translator {

    private static final String FILE = "temml.js";

    /** Frames of JavaScript, some ten for each brace in a brace. */
    private static final int DEEPEST = 10_000;

    private static final String CALL = """
            (function (tex, display) {
              try {
                return ["", temml.renderToString(tex, {
                  displayMode: display, throwOnError: true, trust: false, wrap: "none"
                })];
              } catch (e) {
                if (!(e instanceof temml.ParseError)) {
                  return ["it is incomplete, or nested too deeply", -1];
                }
                return [String(e.message), typeof e.position === "number" ? e.position : -1];
              }
            })""";

    private static final Pattern PLACE = Pattern.compile("(?s)\\s*(?: at position \\d+: | at end of input: ).*");

    private static final Pattern UNKNOWN = Pattern.compile("Unsupported function name: \\\\([A-Za-z]+)");

    private final ContextFactory engine;
    private final ScriptableObject scope;
    private final Function call;

    private Temml(ContextFactory engine, ScriptableObject scope, Function call) {
        this.engine = engine;
        this.scope = scope;
        this.call = call;
    }

    /** Reads the program, which takes most of a second. */
    static Translator load() {
        ContextFactory engine = new ContextFactory();
        return engine.call(context -> {
            prepare(context);
            ScriptableObject scope = context.initSafeStandardObjects();
            context.evaluateString(scope, program(), FILE, 1, null);
            Function call = (Function) context.evaluateString(scope, CALL, "call", 1, null);
            return new Temml(engine, scope, call);
        });
    }

    /** Compiling it costs more than a book's formulas take. */
    private static void prepare(Context context) {
        context.setInterpretedMode(true);
        context.setLanguageVersion(Context.VERSION_ES6);
        context.setMaximumInterpreterStackDepth(DEEPEST);
    }

    @Override
    public String translate(String tex, boolean display) throws BadFormula {
        NativeArray answer;
        try {
            answer = answer(tex, display);
        } catch (RhinoException | StackOverflowError tooMuch) {
            throw new BadFormula("it is nested too deeply", -1, "write it more simply");
        }
        String wrong = String.valueOf(answer.get(0));
        if (!wrong.isEmpty()) {
            throw new BadFormula(words(wrong), ((Number) answer.get(1)).intValue(), remedy(wrong));
        }
        return String.valueOf(answer.get(1));
    }

    private NativeArray answer(String tex, boolean display) {
        return engine.call(context -> {
            prepare(context);
            return (NativeArray) call.call(context, scope, scope, new Object[] {tex, display});
        });
    }

    /** Names the command that was meant where one is near to what there is not. */
    private @Nullable String remedy(String wrong) {
        Matcher unknown = UNKNOWN.matcher(wrong);
        return unknown.find() ? Commands.of(program()).question(unknown.group(1), this::isKnown) : null;
    }

    /** Whether there is a command; what it needs is missing here, and that is told otherwise. */
    private boolean isKnown(String command) {
        String wrong = String.valueOf(answer("\\" + command, false).get(0));
        return !UNKNOWN.matcher(wrong).find();
    }

    /** Temml's reason without the place, which is told otherwise. */
    private static String words(String message) {
        String words = PLACE.matcher(message).replaceFirst("").strip();
        boolean sentence = words.length() > 1 && Character.isLowerCase(words.charAt(1));
        return sentence ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }

    private static String program() {
        try (InputStream stream = Temml.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing from the plugin's jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
