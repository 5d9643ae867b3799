package dev.remit.cli;

import dev.remit.file.RemitFile;
import dev.remit.format.Deadline;
import dev.remit.format.Imported;
import dev.remit.format.Importer;
import dev.remit.format.Importers;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

final class Import implements Verb {
    private String in = "";
    private String from = "";
    private Optional<String> map = Optional.empty();
    private Optional<String> into = Optional.empty();
    private boolean dryRun;
    private final Output output = new Output();
    private final Common common = new Common();
    private final Console console;

    Import(Console console) {
        this.console = console;
    }

    @Override
    public Signature signature() {
        return Signature.of(
                        "import",
                        "Makes a Remit file from another, or brings it into one, and prints what changed.",
                        this)
                .needed("--from", "FORMAT", "What the file is: csv or xlsx.", String.class, given -> from = given)
                .text(
                        "--map",
                        "FILE",
                        "Which column says what; guessed from the header otherwise.",
                        given -> map = Optional.of(given))
                .text(
                        "--into",
                        "FILE",
                        "The Remit file to bring it into; it is not changed itself.",
                        given -> into = Optional.of(given))
                .flag("--dry-run", "Prints what would change and writes nothing.", given -> dryRun = given)
                .with(output.takes())
                .with(common.takes())
                .argument("IN", "The file to import.", String.class, given -> in = given);
    }

    @Override
    public Integer call() {
        Importer importer = Importers.named(from).orElseThrow(() -> unknown(from));
        if (!dryRun && output.path.isEmpty()) {
            throw Usage.error(
                    Text.of("Nothing says where to write."), Text.of("Name a file with -o, or add --dry-run."));
        }
        Optional<Input> base = into.map(file -> Input.of(file, console));
        Document before = base.map(input -> input.document(common, console))
                .orElseGet(() -> Document.named(OrganisationName.of(in)));
        output.refuse(in, console);
        var source = source();
        var headway = Headway.on(common, console);
        var outcome = Deadline.within(console.clock(), headway, progress -> importer.read(source, before, progress));
        headway.end();
        Imported imported = Stop.unless(outcome, Exit.INPUT);
        Problems.print(outcome.problems(), common, console);
        if (!dryRun) write(imported.document(), base);
        if (!common.quiet) tell(imported, before);
        return Exit.FINE;
    }

    private void write(Document document, Optional<Input> base) {
        Stop.where(RemitFile.tooLarge(document).map(problem -> problem.in(in)), Exit.INPUT);
        byte[] bytes = RemitFile.write(document);
        if (base.isPresent()) output.text(bytes, base.get(), common, console);
        else output.text(bytes, common, console);
    }

    private Importer.Source source() {
        LocalDate day = common.given().orElseGet(() -> LocalDate.now(console.clock()));
        return new Importer.Source(named(in), map.map(this::named), day);
    }

    private Importer.Named named(String file) {
        return new Importer.Named(file, Input.of(file, console).content());
    }

    /// The change set, beside the counts; where the document itself goes to standard output, only those.
    private void tell(Imported imported, Document before) {
        var document = imported.document();
        if (dryRun || !output.isStandard())
            Output.print(changes(imported, before).getBytes(StandardCharsets.UTF_8), console);
        console.err().println(sum(imported, document));
    }

    private static Text sum(Imported imported, Document document) {
        int added = imported.added().size();
        int changed = imported.changed().size();
        int removed = imported.removed().size();
        int teams = document.teamCount();
        int services = document.services().size();
        return removed == 0
                ? Text.of("Added: {0}, changed: {1}. Teams: {2}, services: {3}.", added, changed, teams, services)
                : Text.of(
                        "Added: {0}, changed: {1}, removed: {2}. Teams: {3}, services: {4}.",
                        added, changed, removed, teams, services);
    }

    private static String changes(Imported imported, Document before) {
        var lines = new StringBuilder();
        imported.added().forEach(id -> lines.append("+ ").append(line(id, imported.document())));
        imported.changed().forEach(id -> lines.append("~ ").append(line(id, imported.document())));
        imported.removed().forEach(id -> lines.append("- ").append(line(id, before)));
        return lines.toString();
    }

    private static String line(Id id, Document document) {
        return document.find(id).map(Document::tableOf).orElse("") + "/" + id + "\n";
    }

    private static Stop unknown(String from) {
        var known = Importers.ALL.stream().map(Importer::id).toList();
        return Usage.error(
                Text.of("Remit cannot import from \"{0}\".", from), Text.of("It can from {0}.", Words.list(known)));
    }
}
