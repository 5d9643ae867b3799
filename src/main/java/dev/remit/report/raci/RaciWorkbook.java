package dev.remit.report.raci;

import dev.remit.raci.Matrix;
import dev.remit.report.Leaf;
import dev.remit.report.Prose;
import dev.remit.report.Prose.Line;
import dev.remit.report.Prose.Rank;
import dev.remit.report.Request;
import dev.remit.report.Tab;
import dev.remit.report.Tab.Head;
import dev.remit.report.Tab.Kind;
import dev.remit.report.Tile;
import dev.remit.report.Variant;
import dev.remit.report.Words;
import dev.remit.report.Workbook;
import dev.remit.report.sheet.ElementTabs;
import dev.remit.report.sheet.MetaTab;
import dev.remit.rule.Finding;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;

/// The RACI as a workbook that can be edited and brought back, with the teams, services and relations beside it.
record RaciWorkbook(Request request, List<Matrix> matrices) {
    /// @param title of the report
    Workbook of(String title) {
        var elements = new ElementTabs(request.facts().structure());
        var tabs = List.of(
                new RaciTab(matrices, new Lettering(request.telling().variant()), elements).tab(title),
                elements.teams(),
                elements.services(),
                elements.interactions(),
                elements.dependencies());
        var leaves = new ArrayList<Leaf>();
        leaves.add(readMe(title));
        leaves.addAll(tabs);
        leaves.add(findings());
        leaves.add(MetaTab.of(request, tabs));
        return new Workbook(leaves);
    }

    private Prose readMe(String title) {
        var provenance = request.provenance();
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Rank.TITLE, title));
        lines.add(Line.of(
                Rank.QUIET,
                provenance.scenario().isEmpty()
                        ? Text.of("{0}, as it is on {1}.", provenance.organisation(), provenance.asOf())
                                .toString()
                        : Text.of(
                                        "{0}, plan \"{1}\", as of {2}.",
                                        provenance.organisation(), provenance.scenario(), provenance.asOf())
                                .toString()));
        lines.add(Line.of(Rank.HEADING, Text.of("What the letters mean").toString()));
        lines.add(letter(Tile.Letters.A, Text.of("Accountable: answers for it. Exactly one in a row.")));
        lines.add(letter(Tile.Letters.R, Text.of("Responsible: does it. At least one in a row.")));
        lines.add(letter(Tile.Letters.R_AND_A, Text.of("Both: does it and answers for it.")));
        if (request.telling().variant() == Variant.RASCI)
            lines.add(letter(Tile.Letters.S, Text.of("Support: helps with it.")));
        lines.add(letter(Tile.Letters.C, Text.of("Consulted: is asked before.")));
        lines.add(letter(Tile.Letters.I, Text.of("Informed: is told after.")));
        lines.add(Line.of(Rank.HEADING, Text.of("How to edit it").toString()));
        HOW.forEach(text -> lines.add(Line.of(Rank.TEXT, text.toString())));
        lines.add(Line.of(Rank.HEADING, Text.of("How to bring it back").toString()));
        BACK.forEach(text -> lines.add(Line.of(Rank.TEXT, text.toString())));
        return new Prose(Text.of("Read me").toString(), lines);
    }

    private static final List<Text> HOW = List.of(
            Text.of(
                    "Choose letters from the list in a cell of the sheet RACI, or type them. Check counts the A's of a row."),
            Text.of("A letter that differs from what the operating model says is set by hand when the workbook comes"
                    + " back. To say why, add a column with the head Reason."),
            Text.of("Only teams that fill a role for a service can have letters there."),
            Text.of(
                    "Teams, services, interactions and dependencies can be changed on their sheets. A new row without an id"
                            + " adds one."),
            Text.of(
                    "An empty cell changes nothing. Write #delete into a cell to clear it; into the name of a row, or the"
                            + " first visible cell of an interaction or dependency, to remove it."),
            Text.of("Rows may be sorted and filtered, columns added, moved or left out; added columns are not read."));

    private static final List<Text> BACK = List.of(
            Text.of("In the window: File, Import, and choose this file. All changes are shown before any is made."),
            Text.of(
                    "At the command line: remit import --from xlsx FILE --into MODEL --dry-run shows them; -o OUT in its"
                            + " place writes them."),
            Text.of("Rows that nobody edited are left as they are in the model, also where it has changed since."));

    private static Line letter(Tile.Letters letters, Text meaning) {
        return Line.of(Tile.of(letters), meaning.toString());
    }

    private Tab findings() {
        var rows = request.findings().open().stream().map(this::row).toList();
        return Tab.of(
                Text.of("Findings").toString(),
                Text.of("{0} findings", rows.size()).toString(),
                "",
                List.of(
                        Head.of(Text.of("Severity").toString(), Kind.TEXT),
                        Head.of(Text.of("Rule").toString(), Kind.CODE),
                        Head.of(Text.of("Finding").toString(), Kind.PROSE)),
                rows);
    }

    private List<dev.remit.report.Cell> row(Finding finding) {
        return List.of(Words.of(finding.severity().label()), Words.of(finding.rule()), Words.of(finding.message()));
    }
}
