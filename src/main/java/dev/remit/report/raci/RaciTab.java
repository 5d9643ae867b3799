package dev.remit.report.raci;

import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.raci.Matrix;
import dev.remit.raci.Row;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Scattered;
import dev.remit.report.Tab;
import dev.remit.report.Tab.Head;
import dev.remit.report.Tab.Kind;
import dev.remit.report.Words;
import dev.remit.report.sheet.ElementTabs;
import dev.remit.report.sheet.Sheets;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Matrices as one sheet: a row an activity of a service, a column a team that fills a role anywhere.
final class RaciTab {
    private static final int BEFORE_TEAMS = 4;

    private final List<Matrix> matrices;
    private final Lettering lettering;
    private final ElementTabs elements;
    private final Map<Id, Integer> columns = new HashMap<>();
    private final List<Team> teams;

    RaciTab(List<Matrix> matrices, Lettering lettering, ElementTabs elements) {
        this.matrices = matrices;
        this.lettering = lettering;
        this.elements = elements;
        var parties = new TreeMap<Id, Team>();
        for (var matrix : matrices)
            for (var party : matrix.parties()) parties.put(party.team().id(), party.team());
        this.teams = List.copyOf(parties.values());
        for (var team : teams) columns.put(team.id(), BEFORE_TEAMS + columns.size());
    }

    Tab tab(String title) {
        return Tab.of(Sheets.RACI, title, legend(), heads(), () -> rows().iterator());
    }

    private String legend() {
        var letters = lettering.choices().contains("S")
                ? Text.of("A accountable: answers for it, one per row. R responsible: does it. S supports those who do."
                        + " C consulted before. I informed after. R+A both.")
                : Text.of(
                        "A accountable: answers for it, one per row. R responsible: does it. C consulted before. I informed"
                                + " after. R+A both.");
        return letters.toString();
    }

    private List<Head> heads() {
        var heads = new ArrayList<Head>(List.of(
                Head.of(Sheets.ID, Kind.ID),
                Head.of(Sheets.domain(), Kind.TEXT),
                Head.of(Sheets.row(), Kind.NAME),
                Head.of(Sheets.owner(), Kind.TEXT)));
        var letters = lettering.choices();
        for (var team : teams)
            heads.add(Head.of(elements.name(team), Kind.LETTERS).among(letters));
        heads.add(Head.of(Sheets.check(), Kind.CHECK));
        return heads;
    }

    private Stream<List<Cell>> rows() {
        return matrices.stream().flatMap(matrix -> rows(matrix));
    }

    private Stream<List<Cell>> rows(Matrix matrix) {
        var service = matrix.service();
        var domain = words(elements.domain(service));
        var owner = words(elements.owners(service));
        String name = elements.name(service);
        int[] parties = inOrder(matrix);
        int[] columns = columns(matrix, parties);
        return matrix.rows().stream()
                .map(row -> row(columns, List.of(id(service, row), domain, named(name, row), owner), row, parties));
    }

    /// The parties of a matrix as their columns stand here.
    private int[] inOrder(Matrix matrix) {
        return IntStream.range(0, matrix.parties().size())
                .boxed()
                .sorted(Comparator.comparing(party -> column(matrix, party)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int[] columns(Matrix matrix, int... parties) {
        var before = IntStream.range(0, BEFORE_TEAMS);
        return IntStream.concat(before, IntStream.of(parties).map(party -> column(matrix, party)))
                .toArray();
    }

    private List<Cell> row(int[] columns, List<Cell> first, Row row, int... parties) {
        var cells = new ArrayList<Cell>(columns.length);
        cells.addAll(first);
        var tiles = lettering.tiles(row);
        for (int party : parties) cells.add(tiles.get(party));
        return new Scattered(BEFORE_TEAMS + teams.size() + 1, columns, cells);
    }

    private static Cell id(Service service, Row row) {
        return new Words(service.id() + "/" + row.activity().code());
    }

    private static Cell named(String service, Row row) {
        var activity = row.activity();
        return new Words(Text.of("{0}: {1} {2}", service, activity.code(), activity.name())
                .toString());
    }

    /// Of a team that has letters somewhere, as all parties have.
    private int column(Matrix matrix, int party) {
        var team = matrix.parties().get(party).team();
        return Objects.requireNonNull(columns.get(team.id()), () -> team.id() + " has no column");
    }

    private static Cell words(String text) {
        return text.isEmpty() ? Blank.BLANK : new Words(text);
    }
}
