package dev.remit.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import org.junit.jupiter.api.Test;

/// A virtual machine asks once what objects it may read, so each is tried in one of its own.
class LaunchTest {
    @Test
    void no_object_of_another_program_is_made_once_the_window_was_launched() throws Exception {
        assertEquals("made", answer("as it is"));
        assertEquals("refused", answer("launched"));
    }

    private static String answer(String how) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = new ProcessBuilder(List.of(java, "-cp", classPath(), Reader.class.getName(), how)).start();
        String answer = new String(program.getInputStream().readAllBytes(), UTF_8).strip();
        program.waitFor();
        return answer;
    }

    private static String classPath() {
        return Stream.of(Launch.class, Reader.class, Application.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    static final class Reader {
        private Reader() {}

        public static void main(String... how) throws IOException, ClassNotFoundException {
            if (how[0].equals("launched")) Launch.refuseObjects();
            var bytes = new ByteArrayOutputStream();
            try (var out = new ObjectOutputStream(bytes)) {
                out.writeObject(new ArrayList<>(List.of("a list")));
            }
            try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                in.readObject();
                System.out.println("made");
            } catch (InvalidClassException refused) {
                System.out.println("refused");
            }
        }
    }
}
