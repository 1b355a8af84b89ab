package dev.recto.engine;

import dev.recto.assemble.Assembler;
import dev.recto.evidence.Answers;
import dev.recto.maths.CountedFormulas;
import dev.recto.tags.Tags;
import java.io.IOException;

/** Counts what formulas cost a book. */
public final class WovenFormulas {

    private WovenFormulas() {}

    /** How often JavaScript is loaded while the pages of a project are made. */
    public static int loads(TinyProject project) throws IOException {
        CountedFormulas counted = new CountedFormulas();
        var evidence = new EvidenceReader(project.project(), Answers.live(), problem -> {}).read();
        new Assembler(project.inputs(evidence), Tags.all(), counted.formulas(), problem -> {}).assemble();
        return counted.loaded();
    }
}
