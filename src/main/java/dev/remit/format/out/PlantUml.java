package dev.remit.format.out;

import dev.remit.draw.Picture;
import dev.remit.model.InteractionMode;
import dev.remit.model.Strength;
import dev.remit.shape.Labelled;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A picture as a PlantUML component diagram: services in teams in groupings, dependencies and interactions as arrows.
public final class PlantUml {
    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder("@startuml\nleft to right direction\n");

    private PlantUml() {}

    public static String of(Picture picture) {
        return new PlantUml().written(Nested.of(picture));
    }

    private String written(Nested nested) {
        boxes(nested.boxes(), "");
        nested.lines().forEach(this::line);
        return out.append("@enduml\n").toString();
    }

    private void boxes(List<Nested.Box> boxes, String indent) {
        for (Nested.Box box : boxes) {
            out.append(indent)
                    .append(element(box.sort()))
                    .append(" \"")
                    .append(escaped(box.name()))
                    .append("\" as ")
                    .append(box.key());
            if (!box.inside().isEmpty()) {
                out.append(" {\n");
                boxes(box.inside(), indent + STEP);
                out.append(indent).append('}');
            }
            out.append('\n');
        }
    }

    private static String element(Nested.Sort sort) {
        return switch (sort) {
            case GROUPING -> "package";
            case TEAM -> "rectangle";
            case SERVICE -> "component";
        };
    }

    private void line(Nested.Line line) {
        String arrow = switch (line) {
            case Nested.Need need -> need.strength() == Strength.SOFT ? "..>" : "-->";
            case Nested.Interaction interaction -> arrow(interaction.mode());
        };
        out.append(line.from()).append(' ').append(arrow).append(' ').append(line.to());
        out.append(words(line)).append('\n');
    }

    private static String arrow(Optional<InteractionMode> mode) {
        if (mode.isEmpty()) return "..";
        return switch (mode.get()) {
            case COLLABORATION -> "<==>";
            case X_AS_A_SERVICE -> "==>";
            case FACILITATING -> "..>";
        };
    }

    private static String words(Nested.Line line) {
        return switch (line) {
            case Nested.Need need -> "";
            case Nested.Interaction interaction ->
                interaction.mode().map(mode -> " : " + Labelled.of(mode)).orElse("");
        };
    }

    /// PlantUML turns the numbers back when all markup has been read.
    private static String escaped(String name) {
        return Signs.escaped(name, sign -> String.format(Locale.ROOT, "<U+%04X>", sign));
    }
}
