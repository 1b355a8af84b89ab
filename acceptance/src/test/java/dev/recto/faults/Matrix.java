package dev.recto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each fault a project of its own, and notes in the {@link Table} whether it was caught. */
final class Matrix implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace HERE = Namespace.create(Matrix.class);

    /** Nothing can be planted outside a whole build, nor where other projects of {@code src/it} were asked for by name. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (!Maven.isKnown()) {
            return ConditionEvaluationResult.disabled("run by way of \"mvn verify\"");
        }
        return Files.isDirectory(Maven.folder("it").resolve("faults/target/book"))
                ? ConditionEvaluationResult.enabled("")
                : ConditionEvaluationResult.disabled("the good book, src/it/faults, was not built");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Project.class;
    }

    @Override
    public Project resolveParameter(ParameterContext parameter, ExtensionContext test) {
        String name = test.getRequiredTestClass().getSimpleName() + "-"
                + parameter.getDeclaringExecutable().getName();
        try {
            Path folder = Maven.folder("faults").resolve(name);
            Folders.delete(folder);
            return Project.copiedTo(folder);
        } catch (IOException e) {
            throw new IllegalStateException("the good book cannot be copied", e);
        }
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        Caught caught = test.getRequiredTestMethod().getAnnotation(Caught.class);
        if (caught != null) {
            Table table = test.getRoot().getStore(HERE).computeIfAbsent(Table.class, key -> new Table(), Table.class);
            table.add(caught.fault(), caught.by(), Table.word(test.getExecutionException()));
        }
    }
}
