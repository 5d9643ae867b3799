package dev.remit.cli;

import dev.remit.file.save.AtomicOutput;
import dev.remit.file.save.Content;
import dev.remit.file.save.Expected;
import dev.remit.file.save.Filling;
import dev.remit.file.save.Pause;
import dev.remit.file.save.RealFs;
import dev.remit.format.order.ExportName;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/// Where a verb puts what it makes: a file, written whole or not at all and never over another unless told, or
/// standard output.
final class Output {
    private static final String STANDARD = "-";

    Optional<String> path = Optional.empty();
    boolean force;

    boolean isStandard() {
        return path.isEmpty() || path.get().equals(STANDARD);
    }

    /// Where a folder is named, the file is called so in it, with a number where another has that name already.
    void inFolder(String name, Console console) {
        if (isStandard()) return;
        var folder = console.path(path.orElse(STANDARD));
        if (!Files.isDirectory(folder)) return;
        String free = force ? name : ExportName.among(names(folder), name);
        path = Optional.of(path.orElse(STANDARD) + "/" + free);
    }

    private static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        } catch (IOException unreadable) {
            // What is there is found out when the file is written.
            return List.of();
        }
    }

    Signature takes() {
        return Signature.part(this)
                .text(
                        "-o --output",
                        "PATH",
                        "Writes to this file; - is standard output.",
                        given -> path = Optional.of(given))
                .flag("--force", "Replaces a file that is there already.", given -> force = given);
    }

    /// A file that is read is never written over by something else made from it.
    void refuse(String input, Console console) {
        if (isStandard() || input.equals(STANDARD)) return;
        var out = console.path(path.orElse(STANDARD)).toAbsolutePath().normalize();
        if (!out.equals(console.path(input).toAbsolutePath().normalize())) return;
        throw Usage.error(Text.of("{0} is what is read.", input), Text.of("Write to another file."));
    }

    void text(byte[] bytes, Common common, Console console) {
        text(Content.of(bytes), common, console);
    }

    void text(Filling filling, Common common, Console console) {
        if (isStandard()) print(filling, console);
        else file(path.orElse(STANDARD), filling, common, console);
    }

    /// Like [#text], but over the file that was read only as it was then, and with a backup.
    void text(byte[] bytes, Input over, Common common, Console console) {
        boolean same = force && path.equals(Optional.of(over.name())) && !over.isStandard();
        if (same) Saving.over(over, Content.of(bytes), common, console);
        else text(bytes, common, console);
    }

    /// Refuses to flood a terminal.
    void binary(Filling filling, Common common, Console console) {
        if (path.isEmpty() && console.terminal()) {
            throw Usage.error(
                    Text.of("This format is not for a terminal."), Text.of("Name a file with -o, or - to insist."));
        }
        text(filling, common, console);
    }

    /// To standard output, or the end of the verb where it cannot be written.
    static void print(byte[] bytes, Console console) {
        print(Filling.of(bytes), console);
    }

    private static void print(Filling filling, Console console) {
        try {
            filling.into(console.out());
            console.out().flush();
            if (console.out().checkError()) throw unwritten();
        } catch (IOException unwritable) {
            throw unwritten();
        }
    }

    private static Stop unwritten() {
        return new Stop(
                Exit.OUTPUT, List.of(Problem.error("E-IO-014", Text.of("Standard output could not be written."))));
    }

    private void file(String name, Filling filling, Common common, Console console) {
        var expected = force ? Expected.anything() : Expected.absent();
        console.interruption().during(() -> {
            var written = new AtomicOutput(new RealFs(), new SecureRandom(), Pause.SLEEP)
                    .write(console.path(name), filling, expected);
            Problems.print(Stop.in(name, Stop.written(written, name)), common, console);
        });
    }
}
