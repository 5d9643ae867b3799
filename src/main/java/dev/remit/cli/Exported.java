package dev.remit.cli;

import dev.remit.file.save.Filling;
import dev.remit.format.order.Order;
import dev.remit.text.Outcome;

/// Where an export goes.
///
/// @param file that it is made from, as the user named it
record Exported(String file, Output output, Common common, Console console) {
    /// The end of the verb where nothing could be made.
    void put(Order order) {
        var headway = Headway.on(common, console);
        try {
            put(order, headway);
        } finally {
            headway.end();
        }
    }

    private void put(Order order, Headway headway) {
        Outcome<Filling> made = order.filled(headway);
        Filling filling = Stop.unless(made, Exit.OUTPUT, file);
        headway.end();
        Problems.print(Stop.in(file, made.problems()), common, console);
        if (order.isText()) output.text(filling, common, console);
        else output.binary(filling, common, console);
    }
}
