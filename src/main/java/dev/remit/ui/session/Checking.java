package dev.remit.ui.session;

import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// Checks a document beside the window, and works out there what the inspector will ask of what is selected.
record Checking(Document document, LocalDate today, Optional<Id> selected) implements Supplier<Checked> {
    static Checking of(Document document, LocalDate today, Showing showing) {
        return new Checking(document, today, showing.desk().flatMap(Desk::selected));
    }

    @Override
    public Checked get() {
        return Checked.of(document, today).readyFor(selected);
    }
}
