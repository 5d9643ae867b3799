package dev.remit.format.in;

import dev.remit.edit.Elements;
import dev.remit.edit.Fields;
import dev.remit.edit.FreeIds;
import dev.remit.edit.Names;
import dev.remit.edit.Ownerships;
import dev.remit.edit.Shown;
import dev.remit.edit.Subject;
import dev.remit.edit.Typed;
import dev.remit.format.in.SheetTable.Entry;
import dev.remit.format.workbook.CellText;
import dev.remit.format.workbook.Held;
import dev.remit.model.Element;
import dev.remit.model.Interaction;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.report.sheet.Attribute;
import dev.remit.report.sheet.ElementTabs;
import dev.remit.report.sheet.Sheets;
import dev.remit.shape.Id;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.shape.Ref;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of a sheet that are elements of one kind, matched by id, then by name; one that matches none is new.
final class ElementRows<T extends Record> {
    private final Class<T> type;
    private final List<Attribute> attributes;
    private final Changing changing;
    private final Names names;
    private final Shown shown;
    private final ElementTabs tabs;

    ElementRows(Class<T> type, List<Attribute> attributes, Changing changing) {
        this.type = type;
        this.attributes = attributes;
        this.changing = changing;
        this.names = new Names(changing.document());
        this.shown = new Shown(names);
        this.tabs = new ElementTabs(Structure.of(changing.document(), changing.today()));
    }

    void take(SheetTable table) {
        for (Entry entry : table.entries()) {
            changing.comesRow();
            if (!entry.isAsWritten(heads(), values(entry))) take(entry);
        }
    }

    private void take(Entry entry) {
        var known = known(entry);
        if (known.isPresent()) edit(known.get(), entry);
        else if (entry.id().isEmpty()) found(entry);
        else
            changing.warn(
                    "E-XLSX-031",
                    entry.place(Sheets.ID),
                    Text.of("Nothing has the id {0} any more, so the row is left out.", entry.id()));
    }

    private Optional<Element> known(Entry entry) {
        if (Id.isWellFormed(entry.id()))
            return changing.document().find(Id.of(entry.id())).filter(type::isInstance);
        var named = names.named(type, entry.cell(first().label()).text());
        return named.size() == 1 && isNamed() ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private Attribute first() {
        return attributes.getFirst();
    }

    private boolean isNamed() {
        return first().path().last().equals("name");
    }

    /// A new element: its name, or for an interaction its ends, must stand there.
    private void found(Entry entry) {
        String name = entry.cell(first().label()).text().strip();
        if (name.isEmpty()) {
            changing.refuse(
                    Problem.error("E-XLSX-032", Text.of("The new row has no {0}.", first().label())),
                    entry.place(first().label()));
            return;
        }
        if (isNamed()) {
            Id id = FreeIds.in(changing.document(), name);
            changing.apply(Elements.create(type, id));
            changing.document().find(id).ifPresent(element -> edit(element, entry));
        } else interaction(entry);
    }

    private void interaction(Entry entry) {
        var a = team(entry, attributes.get(0));
        var b = team(entry, attributes.get(1));
        if (a.isEmpty() || b.isEmpty()) return;
        Id id = FreeIds.in(changing.document(), a.get() + " " + b.get());
        changing.apply(document -> document.with(dev.remit.shape.Draft.of(id.text())
                .with("teamAId", a.get())
                .with("teamBId", b.get())
                .with("mode", "COLLABORATION")
                .as(Interaction.class)));
        changing.document().find(id).ifPresent(element -> edit(element, entry));
    }

    private Optional<String> team(Entry entry, Attribute end) {
        var read = new Typed(changing.document())
                .read(end.kind(), entry.cell(end.label()).text());
        read.problems().forEach(problem -> changing.refuse(problem, entry.place(end.label())));
        return read instanceof Outcome.Done<Raw> done && done.value() instanceof Raw.Text id
                ? Optional.of(id.text())
                : Optional.empty();
    }

    private void edit(Element element, Entry entry) {
        if (isDelete(entry.cell(first().label()))) {
            changing.apply(Elements.delete(List.of(element.id())));
            return;
        }
        for (var attribute : attributes) edit(element, attribute, entry);
        if (element instanceof Service service) owner(service, entry);
    }

    private void edit(Element element, Attribute attribute, Entry entry) {
        Held cell = entry.cell(attribute.label());
        if (cell.isBlank() || text(attribute, cell).equals(current(element, attribute))) return;
        var to = isDelete(cell) ? Outcome.done(Raw.NOTHING) : raw(attribute, cell);
        changing.apply(
                to.then(raw -> Fields.set(changing.document(), Subject.of(element.id()), attribute.path(), raw)),
                entry.place(attribute.label()));
    }

    private Outcome<Raw> raw(Attribute attribute, Held cell) {
        if (attribute.isNumber() && cell.isNumber()) return Outcome.done(Raw.of(new BigDecimal(cell.text())));
        return new Typed(changing.document()).read(attribute.kind(), text(attribute, cell));
    }

    private String current(Element element, Attribute attribute) {
        Raw value = Fields.at((Record) element, attribute.path());
        return attribute.isNumber() && value instanceof Raw.Num number
                ? number.value()
                        .map(it -> it.stripTrailingZeros().toPlainString())
                        .orElse(number.written())
                : held(shown.words(attribute.kind(), value));
    }

    /// As a cell holds it, which may be cut.
    private static String held(String text) {
        return CellText.read(CellText.of(text));
    }

    static String text(Attribute attribute, Held cell) {
        return attribute.kind() instanceof Kind.Day ? SheetTable.day(cell) : cell.text();
    }

    private void owner(Service service, Entry entry) {
        Held cell = entry.cell(Sheets.owner());
        if (cell.isBlank() || cell.text().equals(held(tabs.owners(service)))) return;
        if (isDelete(cell)) {
            changing.apply(Ownerships.abandon(List.of(service.ref())));
            return;
        }
        var team = new Typed(changing.document()).read(new Kind.Reference<>(Team.class), cell.text());
        changing.apply(
                team.map(raw -> raw instanceof Raw.Text id
                        ? Ownerships.transfer(List.of(service.ref()), new Ref<>(Id.of(id.text())))
                        : document -> document),
                entry.place(Sheets.owner()));
    }

    static boolean isDelete(Held cell) {
        return cell.text().strip().equalsIgnoreCase(Changing.DELETE);
    }

    /// As the workbook was written: the id first, and the owner behind the name of a service.
    private List<String> heads() {
        var heads = new ArrayList<String>();
        heads.add(Sheets.ID);
        attributes.forEach(attribute -> heads.add(attribute.label()));
        if (type == Service.class) heads.add(2, Sheets.owner());
        return heads;
    }

    private List<String> values(Entry entry) {
        var values = new ArrayList<String>();
        values.add(entry.id());
        attributes.forEach(attribute -> values.add(text(attribute, entry.cell(attribute.label()))));
        if (type == Service.class) values.add(2, entry.cell(Sheets.owner()).text());
        return values;
    }
}
