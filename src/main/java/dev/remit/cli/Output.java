package dev.remit.cli;

import dev.remit.file.save.AtomicOutput;
import dev.remit.file.save.Content;
import dev.remit.file.save.Expected;
import dev.remit.file.save.Pause;
import dev.remit.file.save.RealFs;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Where a verb puts what it makes: a file, written whole or not at all and never over another unless told, or
/// standard output.
final class Output {
    private static final String STANDARD = "-";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "Writes to this file; - is standard output.")
    Optional<String> path = Optional.empty();

    @Option(names = "--force", description = "Replaces a file that is there already.")
    boolean force;

    void text(byte[] bytes, Common common, Console console) {
        if (path.isEmpty() || path.get().equals(STANDARD)) standard(bytes, console);
        else file(path.get(), bytes, common, console);
    }

    /// Refuses to flood a terminal.
    void binary(byte[] bytes, Common common, Console console) {
        if (path.isEmpty() && console.terminal()) {
            throw Usage.error(
                    Text.of("This format is not for a terminal."), Text.of("Name a file with -o, or - to insist."));
        }
        text(bytes, common, console);
    }

    private static void standard(byte[] bytes, Console console) {
        console.out().writeBytes(bytes);
        console.out().flush();
        if (!console.out().checkError()) return;
        throw new Stop(
                Exit.OUTPUT, List.of(Problem.error("E-IO-014", Text.of("Standard output could not be written."))));
    }

    private void file(String name, byte[] bytes, Common common, Console console) {
        var expected = force ? Expected.anything() : Expected.absent();
        var written = new AtomicOutput(new RealFs(), new SecureRandom(), Pause.SLEEP)
                .write(console.path(name), Content.of(bytes), expected);
        Problems.print(Stop.in(name, Stop.written(written, name)), common, console);
    }
}
