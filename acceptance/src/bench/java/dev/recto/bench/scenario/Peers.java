package dev.recto.bench.scenario;

import dev.recto.bench.book.Form;
import dev.recto.bench.book.MavenProject;
import dev.recto.bench.book.PlainForm;
import dev.recto.bench.book.RectoForm;
import dev.recto.bench.book.SyntheticBook;
import dev.recto.bench.book.Template;
import dev.recto.bench.cost.Contender;
import dev.recto.bench.cost.Row;
import dev.recto.bench.cost.Turns;
import dev.recto.bench.peer.AsciidoctorForm;
import dev.recto.bench.peer.JavadocForm;
import dev.recto.bench.peer.MdocForm;
import dev.recto.bench.peer.RestDocsForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What others cost that show code and words together, on the same code and words: {@code mvn verify} from nothing. */
final class Peers implements Scenario {

    @Override
    public void run(Setting setting, Consumer<String> report) throws IOException, InterruptedException {
        boolean snippets = hasSnippets(Path.of(Template.property("jdk")));
        if (!snippets) {
            report.accept("Javadoc has snippets since JDK 18 and is left out; -Dbench.jdk names the folder of a later JDK.\n");
        }
        report.accept(Row.HEAD);
        for (int chapters : setting.chapters()) {
            List<Contender> contenders = new ArrayList<>();
            for (Map.Entry<String, Form> peer : peers(snippets).entrySet()) {
                Path folder = setting.folder().resolve("peer-" + contenders.size() + "-" + chapters);
                MavenProject project = new MavenProject(folder);
                SyntheticBook.of(folder, chapters, peer.getValue()).write();
                contenders.add(new Contender(peer.getKey(), () -> project.clean("verify")));
            }
            new Turns("clean build, N = " + chapters, contenders)
                    .rounds(setting.rounds()).rows().stream().map(Row::toString).forEach(report);
        }
    }

    private static Map<String, Form> peers(boolean snippets) {
        Map<String, Form> peers = new LinkedHashMap<>();
        peers.put("Recto", new RectoForm());
        peers.put("tests, Asciidoctor", new AsciidoctorForm());
        peers.put("tests, Spring REST Docs, Asciidoctor", new RestDocsForm());
        if (snippets) {
            peers.put("tests, Javadoc with snippets", new JavadocForm());
        }
        peers.put("mdoc", new MdocForm());
        peers.put("tests alone", new PlainForm());
        return peers;
    }

    private static boolean hasSnippets(Path jdk) throws IOException {
        String version = Files.readAllLines(jdk.resolve("release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.replaceAll("[^0-9.]", ""))
                .findFirst()
                .orElse("17");
        return Integer.parseInt(version.replaceAll("\\..*", "")) >= 18;
    }
}
