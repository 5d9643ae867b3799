package dev.remit.rule.raci;

import dev.remit.edit.Edit;
import dev.remit.edit.RaciOverrides;
import dev.remit.model.Letters;
import dev.remit.model.Service;
import dev.remit.raci.Cell;
import java.util.List;

/// Gives cells other letters, by hand and with a reason: whatever role brings a team its letters brings it these.
final class Relettering {
    private Relettering() {}

    static Edit of(List<Cell> cells, Service service, Letters to, String reason) {
        return cells.stream()
                .flatMap(cell -> cell.reasons().stream()
                        .filter(each -> each.letters() != Letters.NONE)
                        .map(each -> RaciOverrides.set(
                                service.ref(),
                                cell.activity().code(),
                                each.role().code(),
                                to,
                                reason)))
                .reduce(document -> document, Edit::then);
    }
}
