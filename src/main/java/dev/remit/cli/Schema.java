package dev.remit.cli;

import dev.remit.file.JsonSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "schema", description = "Prints the JSON Schema of the file format.")
final class Schema implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Mixin
    private Output output = new Output();

    private final Console console;

    Schema(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        output.text(JsonSchema.text(), common, console);
        return Exit.FINE;
    }
}
