package dev.remit.format.in;

import dev.remit.edit.Dependencies;
import dev.remit.edit.Fields;
import dev.remit.edit.Names;
import dev.remit.edit.Shown;
import dev.remit.edit.Subject;
import dev.remit.edit.Typed;
import dev.remit.format.in.SheetTable.Entry;
import dev.remit.format.workbook.Held;
import dev.remit.model.Service;
import dev.remit.report.sheet.Attribute;
import dev.remit.report.sheet.Sheets;
import dev.remit.shape.FieldPath;
import dev.remit.shape.Id;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.shape.Ref;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of the sheet of dependencies: known by the ids of both ends, else by their names; one that is not there yet
/// is added.
final class DependencyRows {
    private final Changing changing;

    DependencyRows(Changing changing) {
        this.changing = changing;
    }

    void take(SheetTable table) {
        for (Entry entry : table.entries()) if (!entry.isAsWritten(heads(), values(entry))) take(entry);
    }

    private void take(Entry entry) {
        String[] ends = entry.id().split("/", -1);
        boolean isKnown = ends.length == 2 && Id.isWellFormed(ends[0]) && Id.isWellFormed(ends[1]);
        var from = isKnown ? Optional.of(Id.of(ends[0])) : service(entry, Sheets.service());
        var to = isKnown ? Optional.of(Id.of(ends[1])) : service(entry, Sheets.needs());
        if (from.isPresent() && to.isPresent()) take(new Ref<>(from.get()), new Ref<>(to.get()), entry);
    }

    private Optional<Id> service(Entry entry, String head) {
        var read = new Typed(changing.document())
                .read(new Kind.Reference<>(Service.class), entry.cell(head).text());
        read.problems().forEach(problem -> changing.refuse(problem, entry.place(head)));
        return read instanceof Outcome.Done<Raw> done && done.value() instanceof Raw.Text id
                ? Optional.of(Id.of(id.text()))
                : Optional.empty();
    }

    private void take(Ref<Service> from, Ref<Service> to, Entry entry) {
        if (ElementRows.isDelete(entry.cell(Sheets.service())) || ElementRows.isDelete(entry.cell(Sheets.needs()))) {
            changing.apply(Dependencies.drop(from, to));
            return;
        }
        if (!isThere(from, to)) {
            var refusal = Dependencies.refusal(changing.document(), from, to);
            if (refusal.isPresent()) {
                changing.refuse(Problem.error("E-XLSX-034", refusal.get()), entry.place(Sheets.needs()));
                return;
            }
            changing.apply(Dependencies.need(from, to));
        }
        for (var attribute : Sheets.DEPENDENCY) edit(from, to, attribute, entry);
    }

    private boolean isThere(Ref<Service> from, Ref<Service> to) {
        return changing.document()
                .services()
                .find(from)
                .filter(it -> it.dependsOn().stream()
                        .anyMatch(each -> each.serviceId().equals(to)))
                .isPresent();
    }

    private void edit(Ref<Service> from, Ref<Service> to, Attribute attribute, Entry entry) {
        Held cell = entry.cell(attribute.label());
        var path = new FieldPath(
                List.of("dependsOn", to.id().text(), attribute.path().last()));
        var service = changing.document().services().find(from);
        if (cell.isBlank() || service.isEmpty()) return;
        Raw value = Fields.at(service.get(), path);
        if (cell.text().equals(shown(attribute, value))) return;
        var raw = ElementRows.isDelete(cell) ? Outcome.done(Raw.NOTHING) : raw(attribute, cell);
        changing.apply(
                raw.then(it -> Fields.set(changing.document(), Subject.of(from.id()), path, it)),
                entry.place(attribute.label()));
    }

    private String shown(Attribute attribute, Raw value) {
        return value instanceof Raw.Num number
                ? number.value()
                        .map(it -> it.stripTrailingZeros().toPlainString())
                        .orElse("")
                : new Shown(new Names(changing.document())).words(attribute.kind(), value);
    }

    private Outcome<Raw> raw(Attribute attribute, Held cell) {
        return attribute.isNumber() && cell.isNumber()
                ? Outcome.done(Raw.of(new BigDecimal(cell.text())))
                : new Typed(changing.document()).read(attribute.kind(), cell.text());
    }

    private static List<String> heads() {
        var heads = new ArrayList<>(List.of(Sheets.ID, Sheets.service(), Sheets.needs()));
        Sheets.DEPENDENCY.forEach(attribute -> heads.add(attribute.label()));
        return heads;
    }

    private static List<String> values(Entry entry) {
        return heads().stream()
                .map(head ->
                        head.equals(Sheets.ID) ? entry.id() : entry.cell(head).text())
                .toList();
    }
}
