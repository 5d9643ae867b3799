package dev.remit.format.out;

import dev.remit.draw.Picture;
import dev.remit.model.InteractionMode;
import dev.remit.model.Strength;
import dev.remit.shape.Labelled;
import dev.remit.text.Outcome;
import dev.remit.text.Place;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// A picture as a Mermaid flowchart: services in teams in groupings, dependencies and interactions as arrows.
///
/// Mermaid refuses more than 500 arrows or 50,000 letters with an error that says nothing, so they are refused here.
public final class Mermaid {
    private static final int MOST_LINES = 500;
    private static final int MOST_LETTERS = 50_000;
    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder("flowchart LR\n");

    private Mermaid() {}

    public static Outcome<String> of(Picture picture) {
        return of(Nested.of(picture));
    }

    /// With its services or, where that would be too much, with its teams alone, else between its areas alone, else
    /// with the strongest arrows of those; which is said.
    static Outcome<String> fitting(Picture picture) {
        var all = Nested.of(picture);
        if (of(all) instanceof Outcome.Done<String> whole) return whole;
        var teams = Nested.of(picture, Nested.Grain.TEAMS);
        if (of(teams) instanceof Outcome.Done<String>(String text, var _)) return said(text, withoutServices(all));
        var areas = Nested.of(picture, Nested.Grain.AREAS);
        if (of(areas) instanceof Outcome.Done<String>(String text, var _)) return said(text, withoutTeams(teams));
        return of(areas.strongest(MOST_LINES)).then(text -> said(text, withoutTeams(teams), strongest(areas)));
    }

    private static Outcome<String> said(String text, Problem... warnings) {
        return new Outcome.Done<>(text, List.of(warnings));
    }

    private static Outcome<String> of(Nested nested) {
        String text = new Mermaid().written(nested);
        if (nested.lines().size() > MOST_LINES || text.length() > MOST_LETTERS)
            return Outcome.refused(tooMuch(nested, text));
        return Outcome.done(text);
    }

    private static Problem withoutServices(Nested nested) {
        return Problem.warning(
                "E-EXP-021",
                Place.UNKNOWN,
                Text.of(
                        "Mermaid takes {0} arrows and {1} letters. Services would make {2} arrows, so only teams are"
                                + " drawn.",
                        MOST_LINES, MOST_LETTERS, nested.lines().size()));
    }

    private static Problem withoutTeams(Nested teams) {
        return Problem.warning(
                "E-EXP-021",
                Place.UNKNOWN,
                Text.of(
                        "Mermaid takes {0} arrows and {1} letters. Teams would make {2} arrows, so only value streams"
                                + " and platforms are drawn, and teams that are in none.",
                        MOST_LINES, MOST_LETTERS, teams.lines().size()));
    }

    private static Problem strongest(Nested areas) {
        return Problem.warning(
                        "E-EXP-021",
                        Place.UNKNOWN,
                        Text.of(
                                "Of {0} arrows between them, the {1} that most depends on are drawn.",
                                areas.lines().size(), MOST_LINES))
                .hinting(Text.of("Select less, or take PlantUML or SVG."));
    }

    private static Problem tooMuch(Nested nested, String text) {
        return Problem.error(
                        "E-EXP-020",
                        Text.of(
                                "This is too much for Mermaid: {0} arrows in {1} letters, where it takes {2} in {3}.",
                                nested.lines().size(), text.length(), MOST_LINES, MOST_LETTERS))
                .hinting(Text.of("Select less, or take PlantUML or SVG."));
    }

    private String written(Nested nested) {
        boxes(nested.boxes(), STEP);
        nested.lines().forEach(this::line);
        return out.toString();
    }

    private void boxes(List<Nested.Box> boxes, String indent) {
        for (Nested.Box box : boxes) {
            if (box.inside().isEmpty()) {
                out.append(indent).append(box.key()).append(label(box)).append('\n');
                continue;
            }
            out.append(indent)
                    .append("subgraph ")
                    .append(box.key())
                    .append(label(box))
                    .append('\n');
            boxes(box.inside(), indent + STEP);
            out.append(indent).append("end\n");
        }
    }

    private static String label(Nested.Box box) {
        String name = escaped(box.name());
        return switch (box.sort()) {
            case GROUPING, TEAM -> "[\"" + name + "\"]";
            case SERVICE -> "(\"" + name + "\")";
        };
    }

    private void line(Nested.Line line) {
        String arrow = switch (line) {
            case Nested.Need need -> arrow(need);
            case Nested.Interaction interaction -> arrow(interaction.mode());
        };
        out.append(STEP)
                .append(line.from())
                .append(' ')
                .append(arrow)
                .append(' ')
                .append(line.to())
                .append('\n');
    }

    private static String arrow(Nested.Need need) {
        String arrow = need.strength() == Strength.SOFT ? "-.->" : "-->";
        return need.count() == 1 ? arrow : arrow + "|" + need.count() + "|";
    }

    private static String arrow(Optional<InteractionMode> mode) {
        if (mode.isEmpty()) return "-.-";
        String words = "|\"" + escaped(Labelled.of(mode.get())) + "\"|";
        return switch (mode.get()) {
            case COLLABORATION -> "<-->" + words;
            case X_AS_A_SERVICE -> "==>" + words;
            case FACILITATING -> "-.->" + words;
        };
    }

    /// Mermaid turns the numbers back when all markup has been read.
    private static String escaped(String name) {
        return Signs.escaped(name, sign -> "#" + sign + ";");
    }
}
