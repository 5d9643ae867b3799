package dev.remit.cli;

import dev.remit.file.JsonSchema;

final class Schema implements Verb {
    private final Common common = new Common();
    private final Output output = new Output();
    private final Console console;

    Schema(Console console) {
        this.console = console;
    }

    @Override
    public Signature signature() {
        return Signature.of("schema", "Prints the JSON Schema of the file format.", this)
                .with(common.takes())
                .with(output.takes());
    }

    @Override
    public Integer call() {
        output.text(JsonSchema.text(), common, console);
        return Exit.FINE;
    }
}
