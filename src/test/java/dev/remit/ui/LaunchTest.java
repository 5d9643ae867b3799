package dev.remit.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.OtherJava;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
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
        var program = OtherJava.with(
                        List.of(Launch.class, Reader.class, Application.class), Reader.class.getName(), how)
                .start();
        String answer = new String(program.getInputStream().readAllBytes(), UTF_8).strip();
        program.waitFor();
        return answer;
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
