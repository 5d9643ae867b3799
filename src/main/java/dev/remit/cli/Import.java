package dev.remit.cli;

import dev.remit.file.RemitFile;
import dev.remit.format.Imported;
import dev.remit.format.Importer;
import dev.remit.format.Importers;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = "Makes a Remit file from another, or brings it into one, and prints what changed.")
final class Import implements Callable<Integer> {
    @Parameters(paramLabel = "IN", description = "The file to import.")
    private String in = "";

    @Option(names = "--from", required = true, paramLabel = "FORMAT", description = "What the file is: csv.")
    private String from = "";

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "Which column says what; guessed from the header otherwise.")
    private Optional<String> map = Optional.empty();

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "The Remit file to bring it into; it is not changed itself.")
    private Optional<String> into = Optional.empty();

    @Option(names = "--dry-run", description = "Prints what would change and writes nothing.")
    private boolean dryRun;

    @Mixin
    private Output output = new Output();

    @Mixin
    private Common common = new Common();

    private final Console console;

    Import(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Importer importer = Importers.named(from).orElseThrow(() -> unknown(from));
        if (!dryRun && output.path.isEmpty()) {
            throw Usage.error(
                    Text.of("Nothing says where to write."), Text.of("Name a file with -o, or add --dry-run."));
        }
        Document before = into.map(file -> Input.of(file, console).document(common, console))
                .orElseGet(() -> Document.named(nameOf(in)));
        Imported imported = Stop.unless(importer.read(source(), before), Exit.INPUT);
        if (!dryRun) output.text(RemitFile.write(imported.document()), common, console);
        if (dryRun || !common.quiet) tell(imported);
        return Exit.FINE;
    }

    private Importer.Source source() {
        LocalDate day = common.given().orElseGet(() -> LocalDate.now(console.clock()));
        return new Importer.Source(named(in), map.map(this::named), day);
    }

    private Importer.Named named(String file) {
        return new Importer.Named(file, Input.of(file, console).content());
    }

    private void tell(Imported imported) {
        console.err()
                .println(Text.of(
                        "{0} added, {1} changed: {2} teams and {3} services now.",
                        imported.added().size(),
                        imported.changed().size(),
                        imported.document().teams().size(),
                        imported.document().services().size()));
        if (!dryRun) return;
        imported.added().forEach(id -> line("+", id, imported.document()));
        imported.changed().forEach(id -> line("~", id, imported.document()));
    }

    private void line(String sign, Id id, Document document) {
        String table = document.find(id).map(Document::tableOf).orElse("");
        console.out().println(TerminalText.of(sign + " " + table + "/" + id));
    }

    private static String nameOf(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Stop unknown(String from) {
        var known = Importers.ALL.stream().map(Importer::id).toList();
        return Usage.error(
                Text.of("Remit cannot import from \"{0}\".", from), Text.of("It can from {0}.", Words.list(known)));
    }
}
