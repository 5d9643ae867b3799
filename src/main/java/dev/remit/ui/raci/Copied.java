package dev.remit.ui.raci;

import dev.remit.draw.surface.Theme;
import dev.remit.draw.surface.Token;
import dev.remit.format.Guard;
import dev.remit.format.page.Xml;
import dev.remit.raci.Cell;
import dev.remit.raci.Mark;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is selected, for other programs: as text with tabs, and as a table in the colours of the letters. With the
/// names of lines and columns where the whole grid is selected.
public record Copied(List<List<Part>> lines) {
    /// One cell of it: a name, or letters.
    public sealed interface Part {
        String text();
    }

    record Name(String text) implements Part {}

    record OfMark(Mark mark, String text) implements Part {}

    public static Copied of(Workspace workspace) {
        var block = workspace.selection();
        var lines = new ArrayList<List<Part>>();
        boolean isNamed = isWhole(workspace);
        if (isNamed) lines.add(headings(workspace));
        for (int line = block.top(); line <= block.bottom(); line++) {
            int at = line;
            workspace.tableau().entry(line).ifPresent(entry -> lines.add(line(at, entry, isNamed, workspace)));
        }
        return new Copied(lines);
    }

    private static boolean isWhole(Workspace workspace) {
        var block = workspace.selection();
        return !block.isOneCell()
                && block.equals(workspace.on(new Act.All()).next().selection());
    }

    private static List<Part> headings(Workspace workspace) {
        var parts = new ArrayList<Part>();
        parts.add(new Name(""));
        boolean isOfActivities = workspace.tableau().view() instanceof View.OfService;
        parts.add(new Name((isOfActivities ? Text.of("Activity") : Text.of("Service")).toString()));
        workspace.tableau().columns().forEach(column -> parts.add(new Name(heading(column))));
        return parts;
    }

    private static String heading(Column column) {
        return switch (column) {
            case Column.OfTeam team -> team.name();
            case Column.OfActivity activity -> activity.key();
        };
    }

    private static List<Part> line(int line, Line.Entry entry, boolean isNamed, Workspace workspace) {
        var parts = new ArrayList<Part>();
        if (isNamed) {
            parts.add(new Name(entry.code()));
            parts.add(new Name(entry.name()));
        }
        var block = workspace.selection();
        for (int column = block.left(); column <= block.right(); column++) {
            var mark = workspace
                    .tableau()
                    .cell(new Place(line, column), workspace.raci())
                    .map(Cell::mark)
                    .orElse(Mark.NONE);
            parts.add(new OfMark(mark, spelling(mark, workspace.variant())));
        }
        return parts;
    }

    private static String spelling(Mark mark, Variant variant) {
        return variant == Variant.RASCI ? mark.spelling() : mark.letters().spelling();
    }

    /// A name that a spreadsheet would run as a formula gets an apostrophe in front.
    public String tabbed() {
        var out = new StringBuilder();
        for (var line : lines)
            out.append(String.join("\t", line.stream().map(Copied::plain).toList()))
                    .append('\n');
        return out.toString();
    }

    private static String plain(Part part) {
        return Guard.on(part.text().replaceAll("\\s", " "));
    }

    public String page() {
        var xml = new Xml();
        xml.single("meta", "charset", "utf-8").open("table", "style", "border-collapse:collapse");
        for (var line : lines) {
            xml.open("tr");
            line.forEach(part -> cell(part, xml));
            xml.close();
        }
        return xml.close().toString();
    }

    private static void cell(Part part, Xml xml) {
        switch (part) {
            case Name(var text) -> xml.element("th", Guard.on(text), "style", "text-align:left");
            case OfMark(var mark, var text) ->
                xml.element("td", text, "style", style(mark).orElse(""));
        }
    }

    private static Optional<String> style(Mark mark) {
        return switch (mark.letters()) {
            case A, R_AND_A -> Optional.of(colours(Token.RACI_A, Token.ON_RACI_A) + ";font-weight:bold");
            case R -> Optional.of(colours(Token.RACI_R, Token.ON_RACI_R));
            case C -> Optional.of(colours(Token.RACI_C, Token.ON_RACI_C) + ";font-style:italic");
            case I -> Optional.of(colours(Token.RACI_I, Token.ON_RACI_I));
            case NONE -> Optional.empty();
        };
    }

    private static String colours(Token fill, Token text) {
        return "text-align:center;background-color:" + fill.in(Theme.LIGHT).hex() + ";color:"
                + text.in(Theme.LIGHT).hex();
    }
}
