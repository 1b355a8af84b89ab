package dev.recto.pictures;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a picture needs. Everything else in an SVG is refused, but for what says nothing about how it looks: that stays in the
 * file and does not reach a page.
 */
final class SvgAllowList {

    private static final Set<String> DRAWN = names(
            "svg g a defs symbol use path rect circle ellipse line polyline polygon text tspan textPath image marker"
                    + " pattern clipPath mask linearGradient radialGradient stop");

    private static final Set<String> GEOMETRY =
            names("x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height d points pathLength viewBox preserveAspectRatio"
                    + " transform dx dy rotate textLength lengthAdjust startOffset method spacing side offset gradientUnits"
                    + " gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits"
                    + " maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient");

    private static final Set<String> PROPERTIES = names(
            "alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-rendering direction"
                    + " display dominant-baseline fill fill-opacity fill-rule font-family font-size font-size-adjust"
                    + " font-stretch font-style font-variant font-weight image-rendering letter-spacing marker-end"
                    + " marker-mid marker-start mask opacity overflow paint-order shape-rendering stop-color stop-opacity"
                    + " stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit"
                    + " stroke-opacity stroke-width text-anchor text-decoration text-rendering unicode-bidi vector-effect"
                    + " visibility word-spacing writing-mode");

    /** Attributes that say nothing about how a picture looks on a page. */
    private static final Set<String> SILENT_ATTRIBUTES =
            names("version baseProfile zoomAndPan contentScriptType contentStyleType enable-background role tabindex"
                    + " focusable lang target rel type cursor pointer-events");

    private static final Set<String> SILENT_PROPERTIES =
            names("enable-background cursor pointer-events user-select line-height white-space text-align background"
                    + " background-color color-scheme max-width max-height min-width min-height width height margin"
                    + " font-kerning font-feature-settings font-variation-settings font-variant-ligatures font-variant-caps"
                    + " font-variant-numeric font-variant-east-asian font-variant-alternates font-variant-position"
                    + " shape-padding shape-margin block-progression text-indent text-orientation");

    private static final Set<String> FUNCTIONS =
            names("rgb rgba hsl hsla oklch oklab lch lab color color-mix light-dark var calc min max clamp url matrix"
                    + " translate scale rotate skewx skewy");

    private static final Pattern FUNCTION = Pattern.compile("([A-Za-z_-][\\w-]*)\\s*\\(");
    private static final Pattern LOCAL_URL =
            Pattern.compile("url\\(\\s*(['\"]?)#[^'\"()\\s\\\\]+\\1\\s*\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOREIGN = Pattern.compile(
            "@import|\\\\|expression\\s*\\(|javascript:|url\\s*\\(|src\\s*\\(", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCAL_ADDRESS = Pattern.compile("\\s*#[^\\s\"'<>()\\\\]+\\s*");
    private static final Pattern EMBEDDED =
            Pattern.compile("\\s*data:image/(?:png|jpeg|gif|webp);base64,[\\sA-Za-z0-9+/=]*");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\\p{Cntrl}]*");

    private SvgAllowList() {}

    private static Set<String> names(String names) {
        return Set.of(names.split(" "));
    }

    /** Whether an element is drawn or says how others are. */
    static boolean isDrawn(String element) {
        return DRAWN.contains(element);
    }

    /** Whether an attribute reaches a page. */
    static boolean isKept(String attribute) {
        return GEOMETRY.contains(attribute) || PROPERTIES.contains(attribute);
    }

    /** Whether an attribute may stand in a picture although it does not reach a page. */
    static boolean isSilent(String attribute) {
        return SILENT_ATTRIBUTES.contains(attribute) || attribute.startsWith("aria-") || attribute.startsWith("data-");
    }

    /** Whether a style may set a property. */
    static boolean isProperty(String name) {
        return PROPERTIES.contains(name);
    }

    /** Whether a style may set a property although it does not reach a page. */
    static boolean isSilentProperty(String name) {
        return SILENT_PROPERTIES.contains(name) || name.startsWith("-");
    }

    /** What is wrong with a value of an attribute or a property, as part of a sentence. */
    static Optional<String> fault(String value) {
        String local = LOCAL_URL.matcher(value).replaceAll("");
        if (FOREIGN.matcher(local).find()) {
            return Optional.of("a style that refers to other files");
        }
        Matcher function = FUNCTION.matcher(local);
        while (function.find()) {
            if (!FUNCTIONS.contains(function.group(1).toLowerCase(Locale.ROOT))) {
                return Optional.of("the function " + function.group(1) + "()");
            }
        }
        return Optional.empty();
    }

    /** Whether an address leads to a part of the same picture. */
    static boolean isLocal(String address) {
        return LOCAL_ADDRESS.matcher(address).matches();
    }

    /** Whether an element may have an address; a link to the web is followed only where the file is opened by itself. */
    static boolean mayLead(String element, String address) {
        return isLocal(address)
                || address.isBlank()
                || (element.equals("image") && EMBEDDED.matcher(address).matches())
                || (element.equals("a") && WEB.matcher(address).matches());
    }
}
