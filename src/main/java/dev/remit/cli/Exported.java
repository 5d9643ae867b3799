package dev.remit.cli;

import dev.remit.format.Options;
import dev.remit.format.Order;
import dev.remit.format.Progress;
import dev.remit.model.Document;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What every export has, whatever it is of: what it is made from, how, and where it goes.
///
/// @param file as the user named it
/// @param format what was asked for with `--format`
record Exported(String file, String format, Printing printing, Output output, Common common, Console console) {
    Document document() {
        return Input.of(file, console).document(common, console);
    }

    String fileName() {
        return FileName.of(file);
    }

    Options options() {
        return printing.options();
    }

    OffsetDateTime madeAt() {
        return printing.madeAt(console.clock());
    }

    Progress progress() {
        return Headway.on(common, console);
    }

    /// The day given with `--today`.
    Optional<LocalDate> given() {
        return common.given();
    }

    Clock clock() {
        return console.clock();
    }

    /// The one of that name, or the end of the verb.
    <T> T named(String kind, String name, Function<T, String> id, List<T> all) {
        return all.stream()
                .filter(each -> id.apply(each).equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(kind, name, all.stream().map(id).toList()));
    }

    <T> T format(Function<T, String> id, List<T> all) {
        return named("format", format, id, all);
    }

    /// The end of the verb where nothing could be made.
    void put(Order order) {
        Outcome<byte[]> made = order.filled(progress());
        byte[] bytes = Stop.unless(made, Exit.OUTPUT, file);
        Problems.print(Stop.in(file, made.problems()), common, console);
        if (order.isText()) output.text(bytes, common, console);
        else output.binary(bytes, common, console);
    }

    private static Stop unknown(String kind, String name, List<String> known) {
        if (known.isEmpty()) return Usage.error(Text.of("There is no {0} \"{1}\", and no other.", kind, name));
        Text hint = Words.nearest(name, known)
                .map(near -> Text.of("Did you mean {0}?", near))
                .orElseGet(() -> Text.of("There are {0}.", Words.list(known)));
        return Usage.error(Text.of("There is no {0} \"{1}\".", kind, name), hint);
    }
}
