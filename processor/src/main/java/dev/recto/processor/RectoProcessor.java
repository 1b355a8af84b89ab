package dev.recto.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import dev.recto.sheet.Sheet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The face that javac's users know: named as an annotation processor it brings the plugin along, takes the option
 * {@code -Arecto.sheets=<folder>}, and tells where class files go. It claims our own annotations, since
 * javac warns of annotations that nobody claims, and makes no file.
 *
 * <p>Where the compiler is not javac, or hides it, it does nothing.
 */
@AutoService(Processor.class)
public final class RectoProcessor extends AbstractProcessor {

    private @Nullable Compilation compilation;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        try {
            compilation = Compilation.of(JavacTask.instance(environment));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            // An IDE or ECJ: the weave will say that there are no sheets.
        }
        if (compilation != null) {
            compilation.output().learn(environment);
        }
    }

    // Not by an annotation: to read one, Java makes a class that is it.
    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(Sheet.FOLDER_OPTION);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.recto.*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    /** Ends with a claim on our own annotations: javac's lint warns of those that nobody claims. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver() && compilation != null) {
            compilation.processed(!round.errorRaised());
        }
        return true;
    }
}
