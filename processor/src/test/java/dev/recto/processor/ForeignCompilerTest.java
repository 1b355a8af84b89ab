package dev.recto.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

/** Where the compiler is not javac, or an IDE wraps it, the processor stands aside. */
class ForeignCompilerTest {

    private static final ProcessingEnvironment WRAPPED = (ProcessingEnvironment) Proxy.newProxyInstance(
            ForeignCompilerTest.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            (proxy, method, arguments) -> method.getName().equals("getOptions") ? Map.of() : null);

    private static final RoundEnvironment LAST_ROUND = (RoundEnvironment) Proxy.newProxyInstance(
            ForeignCompilerTest.class.getClassLoader(),
            new Class<?>[] {RoundEnvironment.class},
            (proxy, method, arguments) -> method.getName().equals("processingOver"));

    @Test
    void aWrappedEnvironmentIsLeftAlone() {
        assertStandsAside(new RectoProcessor());
    }

    @Test
    void aCompilerWithoutJavacsTreesIsLeftAlone() throws ReflectiveOperationException {
        Class<?> type = new WithoutTrees().loadClass(RectoProcessor.class.getName());
        assertThat(type).isNotEqualTo(RectoProcessor.class);
        assertStandsAside((Processor) type.getDeclaredConstructor().newInstance());
    }

    private static void assertStandsAside(Processor processor) {
        assertThatCode(() -> {
                    processor.init(WRAPPED);
                    processor.process(Set.of(), LAST_ROUND);
                })
                .doesNotThrowAnyException();
        assertThat(processor.getSupportedSourceVersion()).isEqualTo(SourceVersion.latest());
        assertThat(processor.getSupportedOptions()).containsExactly("recto.sheets");
    }

    /** Loads our classes anew, in a world without {@code com.sun.source}, such as ECJ's on a plain JRE. */
    private static final class WithoutTrees extends ClassLoader {

        WithoutTrees() {
            super(ForeignCompilerTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.sun.source.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("dev.recto.processor.")) {
                return super.loadClass(name, resolve);
            }
            try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] content = bytes.readAllBytes();
                return defineClass(name, content, 0, content.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }
}
