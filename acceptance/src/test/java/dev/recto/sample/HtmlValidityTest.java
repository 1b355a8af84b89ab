package dev.recto.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.Site;
import dev.recto.html.fixture.FixtureBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The pages of the sample book are valid HTML, as nu.validator understands it. */
class HtmlValidityTest {

    private static final String HTML = "http://s.validator.nu/html5-all.rnc";

    @TempDir
    Path folder;

    @Test
    void everyPageOfTheSampleBookIsValid() throws Exception {
        Pages pages = Pages.ofTheSampleBook();

        assertThat(errorsIn(pages)).isEmpty();
    }

    @Test
    void soIsEveryPageOfABookThatKnowsItsAddress() throws Exception {
        Site site = Site.of(FixtureBook.publishedAt("https://example.org/book/"), FixtureBook.verdicts());

        assertThat(errorsIn(new Pages(site.write(folder)))).isEmpty();
    }

    @Test
    void whatIsWrongIsNamedWithItsPlace() throws Exception {
        Files.writeString(
                folder.resolve("index.html"),
                "<!DOCTYPE html>\n<html lang=en>\n<title>A</title>\n<ul>\n<p>no item</p>\n</ul>\n</html>\n");

        assertThat(errorsIn(new Pages(folder)))
                .singleElement()
                .asString()
                .startsWith("index.html:5:")
                .contains("Element “p” not allowed as child of element “ul” in this context.");
    }

    private static List<String> errorsIn(Pages pages) throws Exception {
        List<String> errors = new ArrayList<>();
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema(HTML, new Errors(HTML, errors));
        for (String address : pages.addresses()) {
            Errors told = new Errors(address, errors);
            validator.setUpValidatorAndParsers(told, false, false);
            validator.checkHtmlFile(pages.book().resolve(address).toFile(), true);
        }
        return errors;
    }

    /** Keeps what is an error, with its place. */
    private record Errors(String address, List<String> kept) implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            kept.add(address + ":" + error.getLineNumber() + ":" + error.getColumnNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
