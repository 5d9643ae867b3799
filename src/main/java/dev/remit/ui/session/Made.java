package dev.remit.ui.session;

import dev.remit.model.Document;
import dev.remit.model.Structure;
import dev.remit.raci.Raci;
import dev.remit.raci.SetByHand;
import dev.remit.ui.raci.Sieve;
import dev.remit.ui.raci.Subjects;
import dev.remit.ui.raci.Tableau;
import dev.remit.ui.raci.Totals;
import dev.remit.ui.raci.View;
import java.time.LocalDate;
import java.util.List;

/// What takes a while for a large organisation and is made beside the window: lines and columns, what is counted, and
/// what else can be looked at.
record Made(Raci raci, Tableau tableau, Subjects subjects, Totals totals, List<SetByHand> byHand) {
    /// @param before what could be looked at so far
    static Made of(Raci raci, View view, Sieve sieve, Subjects before) {
        return of(raci, Tableau.of(raci, view, sieve), before);
    }

    /// The same lines and columns with other letters.
    static Made of(Raci raci, Tableau tableau, Subjects before) {
        var subjects = before.renewed(tableau.view(), raci);
        return new Made(raci, tableau, subjects, Totals.of(tableau, raci), SetByHand.all(raci));
    }

    /// The letters as well.
    static Made of(Document document, LocalDate today, View view, Sieve sieve, Subjects before) {
        return of(Raci.of(Structure.of(document, today)), view, sieve, before);
    }

    Ledger in(Ledger ledger) {
        return ledger.with(ledger.workspace().showing(tableau, raci)).made(subjects, totals, byHand);
    }
}
