package dev.remit.ui.session;

import dev.remit.model.Document;
import dev.remit.model.Structure;
import dev.remit.raci.Raci;
import dev.remit.raci.SetByHand;
import dev.remit.ui.raci.Sieve;
import dev.remit.ui.raci.Tableau;
import dev.remit.ui.raci.Totals;
import dev.remit.ui.raci.View;
import java.time.LocalDate;
import java.util.List;

/// What takes a while for a large organisation and is made beside the window: lines and columns, and what is counted.
public record Made(Raci raci, Tableau tableau, Totals totals, List<SetByHand> byHand) {
    public static Made of(Raci raci, View view, Sieve sieve) {
        return of(raci, Tableau.of(raci, view, sieve));
    }

    /// The same lines and columns with other letters.
    public static Made of(Raci raci, Tableau tableau) {
        return new Made(raci, tableau, Totals.of(tableau, raci), SetByHand.all(raci));
    }

    /// The letters as well.
    public static Made of(Document document, LocalDate today, View view, Sieve sieve) {
        return of(Raci.of(Structure.of(document, today)), view, sieve);
    }

    public Ledger in(Ledger ledger) {
        return ledger.with(ledger.workspace().showing(tableau, raci)).counted(totals, byHand);
    }
}
