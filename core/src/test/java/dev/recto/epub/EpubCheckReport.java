package dev.recto.epub;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the W3C's checker finds wrong with an EPUB. */
public final class EpubCheckReport extends MasterReport {

    private static final Set<Severity> WRONG = Set.of(Severity.FATAL, Severity.ERROR, Severity.WARNING);

    private final List<String> found = new ArrayList<>();

    private EpubCheckReport() {}

    /** Its errors and warnings, each with its place. */
    public static List<String> of(Path epub) {
        File file = epub.toFile();
        EpubCheckReport report = new EpubCheckReport();
        report.setEpubFileName(file.getAbsolutePath());
        EpubCheck check = new EpubCheck(file, report);
        check.setLocale(Locale.ENGLISH);
        check.doValidate();
        return report.found;
    }

    @Override
    public void message(Message message, EPUBLocation location, Object... arguments) {
        if (WRONG.contains(message.getSeverity())) {
            found.add("%s %s %s:%d:%d %s"
                    .formatted(
                            message.getSeverity(),
                            message.getID(),
                            location.getPath(),
                            location.getLine(),
                            location.getColumn(),
                            message.getMessage(arguments)));
        }
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {}

    @Override
    public int generate() {
        return 0;
    }

    @Override
    public void initialize() {}
}
