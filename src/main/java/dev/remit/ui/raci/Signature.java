package dev.remit.ui.raci;

import dev.remit.edit.RaciOverrides.Hand;
import dev.remit.raci.Setting;
import java.time.LocalDate;

/// Who sets letters by hand, on which day, and why.
///
/// @param author empty where nobody knows
/// @param reason empty where none is given
public record Signature(String author, LocalDate day, String reason) {
    public Signature because(String other) {
        return new Signature(author, day, other);
    }

    Hand under(Setting setting) {
        var wanted = setting.wanted();
        return new Hand(wanted.letters(), wanted.supports(), setting.derived(), reason, author, day);
    }
}
