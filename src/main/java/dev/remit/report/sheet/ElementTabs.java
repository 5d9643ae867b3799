package dev.remit.report.sheet;

import dev.remit.edit.Names;
import dev.remit.edit.Shown;
import dev.remit.model.Dependency;
import dev.remit.model.Document;
import dev.remit.model.Interaction;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Tab;
import dev.remit.report.Tab.Head;
import dev.remit.report.Tab.Kind;
import dev.remit.report.Words;
import dev.remit.shape.Shape;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Teams, services, interactions and dependencies of a document as sheets.
public final class ElementTabs {
    private final Structure structure;
    private final Document document;
    private final Names names;
    private final Shown shown;

    public ElementTabs(Structure structure) {
        this.structure = structure;
        this.document = structure.document();
        this.names = new Names(document);
        this.shown = new Shown(names);
    }

    public Tab teams() {
        return tab(
                Sheets.TEAMS,
                Text.of("{0} teams", document.teams().size()),
                heads(Sheets.TEAM),
                () -> document.teams().stream().map(this::cells).iterator());
    }

    public List<Cell> cells(Team team) {
        return row(team.id().text(), Team.class, team, Sheets.TEAM);
    }

    public Tab services() {
        return tab(
                Sheets.SERVICES,
                Text.of("{0} services", document.services().size()),
                serviceHeads(),
                () -> document.services().stream().map(this::cells).iterator());
    }

    /// The owner stands behind the name.
    public List<Cell> cells(Service service) {
        var cells = row(service.id().text(), Service.class, service, Sheets.SERVICE);
        cells.add(2, words(owners(service)));
        return cells;
    }

    /// The names of the teams that answer for it: one in a good model.
    public String owners(Service service) {
        return structure.accountable(service).stream()
                .map(team -> names.of(Team.class, team.id()))
                .collect(Collectors.joining(", "));
    }

    public String domain(Service service) {
        return service.domainId()
                .map(domain -> names.of(dev.remit.model.Domain.class, domain.id()))
                .orElse("");
    }

    public String name(Team team) {
        return names.of(Team.class, team.id());
    }

    public String name(Service service) {
        return names.of(Service.class, service.id());
    }

    private static List<Head> serviceHeads() {
        var heads = new ArrayList<>(heads(Sheets.SERVICE));
        heads.add(2, Head.of(Sheets.owner(), Kind.TEXT));
        return heads;
    }

    public Tab interactions() {
        return tab(
                Sheets.INTERACTIONS,
                Text.of("{0} interactions", document.interactions().size()),
                heads(Sheets.INTERACTION),
                () -> document.interactions().stream().map(this::cells).iterator());
    }

    public List<Cell> cells(Interaction interaction) {
        return row(interaction.id().text(), Interaction.class, interaction, Sheets.INTERACTION);
    }

    public Tab dependencies() {
        var heads = new ArrayList<>(heads(Sheets.DEPENDENCY));
        heads.addAll(1, List.of(Head.of(Sheets.service(), Kind.TEXT), Head.of(Sheets.needs(), Kind.NAME)));
        int count = document.services().stream()
                .mapToInt(it -> it.dependsOn().size())
                .sum();
        return tab(Sheets.DEPENDENCIES, Text.of("{0} dependencies", count), heads, () -> needs().iterator());
    }

    private Stream<List<Cell>> needs() {
        return document.services().stream()
                .flatMap(service -> service.dependsOn().stream().map(needed -> cells(service, needed)));
    }

    /// Its id is those of both ends, with a slash between.
    public List<Cell> cells(Service service, Dependency needed) {
        var cells = row(service.id() + "/" + needed.serviceId(), Dependency.class, needed, Sheets.DEPENDENCY);
        cells.add(1, words(name(service)));
        cells.add(2, words(names.of(Service.class, needed.serviceId().id())));
        return cells;
    }

    private <T extends Record> List<Cell> row(String id, Class<T> type, T element, List<Attribute> attributes) {
        var cells = new ArrayList<Cell>(attributes.size() + 3);
        cells.add(new Words(id));
        for (var attribute : attributes) cells.add(attribute.cell(Shape.of(type).at(attribute.path(), element), shown));
        return cells;
    }

    private static List<Head> heads(List<Attribute> attributes) {
        var heads = new ArrayList<Head>();
        heads.add(Head.of(Sheets.ID, Kind.ID));
        attributes.forEach(attribute -> heads.add(attribute.head()));
        return heads;
    }

    private static Tab tab(String name, Text title, List<Head> heads, Iterable<List<Cell>> rows) {
        return Tab.of(name, title.toString(), "", heads, rows);
    }

    private static Cell words(String text) {
        return text.isEmpty() ? Blank.BLANK : new Words(text);
    }
}
