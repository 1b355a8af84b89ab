import packaged.Service;

/** A module. */
@Deprecated
open module some.named {
    requires transitive java.logging;
    requires static java.xml;

    exports packaged to
            java.logging;

    uses Service;

    provides java.util.spi.ToolProvider with
            packaged.Tool;
}
