package dev.remit.format.out;

import dev.remit.draw.Chip;
import dev.remit.draw.Detail;
import dev.remit.draw.Edge;
import dev.remit.draw.FrameBox;
import dev.remit.draw.Grouping;
import dev.remit.draw.InteractionShape;
import dev.remit.draw.InteractionShape.Far;
import dev.remit.draw.InteractionShape.Round;
import dev.remit.draw.InteractionShape.Sided;
import dev.remit.draw.Marks;
import dev.remit.draw.NoteBox;
import dev.remit.draw.Picture;
import dev.remit.draw.TeamBox;
import dev.remit.draw.TrayBox;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.paint.TeamLook;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Token;
import dev.remit.shape.Id;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import java.util.Locale;
import java.util.Optional;

/// A picture as uncompressed draw.io XML: groupings hold teams, teams hold services, and each thing says by an id and
/// a kind what it is of, so that it can be found again.
final class Drawio {
    private final DrawioStyle style;
    private final DrawioCells cells;

    Drawio(String title, Palette palette) {
        style = new DrawioStyle(palette);
        cells = new DrawioCells(title);
    }

    /// What lies behind comes first.
    String written(Picture picture) {
        picture.frames().forEach(this::frame);
        picture.groupings().forEach(this::grouping);
        picture.trays().forEach(this::tray);
        picture.teams().forEach(team -> team(team, picture));
        picture.interactions().forEach(this::interaction);
        picture.chips().forEach(chip -> chip(chip, picture));
        picture.edges().forEach(this::edge);
        picture.notes().forEach(this::note);
        legend(picture.marks(), picture.extent());
        if (picture.figures().findAny().isEmpty()) nothing();
        return cells.written(style.hex(Token.CANVAS));
    }

    private void frame(FrameBox frame) {
        cells.box(of("frame", frame.id(), frame.title()), style.frame(), frame.box(), Optional.empty());
    }

    private void grouping(Grouping grouping) {
        String kind = switch (grouping.kind()) {
            case VALUE_STREAM -> "valueStream";
            case PLATFORM -> "platformGroup";
        };
        var cell = of(kind, grouping.id(), grouping.label().toString());
        cells.box(cell, style.grouping(grouping.kind()), grouping.box(), Optional.empty());
        grouping.teams().forEach(team -> cells.hold(grouping.id(), team));
    }

    private void tray(TrayBox tray) {
        var id = Id.of("tray-" + tray.tray().name().toLowerCase(Locale.ROOT));
        cells.box(of("tray", id, tray.label().toString()), style.tray(), tray.box(), Optional.empty());
        tray.services().forEach(service -> cells.hold(id, service));
    }

    private void team(TeamBox team, Picture picture) {
        var look = TeamLook.of(team, picture.marks(), Detail.FULL);
        String label = bold(team.name()) + team.people().map(Drawio::below).orElse("");
        var cell = new DrawioCells.Cell("team", team.id(), label);
        cells.box(cell, style.team(team, look), team.box(), cells.holder(team.id()));
        team.services().forEach(service -> cells.hold(team.id(), service));
    }

    private void chip(Chip chip, Picture picture) {
        String label = bold(chip.name()) + below(chip.words());
        var tint = picture.marks().tints().of(chip.id());
        var cell = new DrawioCells.Cell("service", chip.id(), label);
        cells.box(cell, style.chip(chip, tint), chip.box(), cells.holder(chip.id()));
        for (var part : DrawioBand.of(chip)) cells.part(chip.id(), style.band(part.colour()), part.box());
    }

    private void edge(Edge edge) {
        cells.line(
                Optional.empty(),
                style.need(edge.strength()),
                edge.from(),
                edge.to(),
                edge.route().points());
    }

    private void interaction(InteractionShape shape) {
        String words = shape.mode().map(Labelled::of).orElse("");
        var cell = of("interaction", shape.id(), words).between(shape.provider(), shape.consumer());
        switch (shape.form()) {
            case Far far ->
                cells.line(
                        Optional.of(cell),
                        style.interaction(shape.mode()),
                        shape.provider(),
                        shape.consumer(),
                        far.points());
            case Sided sided ->
                shape.mode()
                        .ifPresent(mode -> cells.box(
                                captioned(cell, shape), style.interaction(sided, mode), sided.box(), Optional.empty()));
            case Round round ->
                shape.mode()
                        .ifPresent(mode -> cells.box(
                                captioned(cell, shape), style.interaction(round, mode), round.box(), Optional.empty()));
        }
    }

    /// Without words where there is no room for them.
    private static DrawioCells.Cell captioned(DrawioCells.Cell cell, InteractionShape shape) {
        return shape.caption().isPresent() ? cell : cell.labelled("");
    }

    private void note(NoteBox note) {
        String text = DrawioCells.safe(note.text()).replace("\n", "<br>");
        cells.box(new DrawioCells.Cell("note", note.id(), text), style.note(), note.box(), Optional.empty());
    }

    private void legend(Marks marks, Rect extent) {
        var legend = marks.legend().inUse();
        if (legend.isEmpty()) return;
        var words = new StringBuilder(bold(legend.title().toString()));
        for (var entry : legend.entries())
            words.append("<br><span style=\"background-color:")
                    .append(style.hex(entry.tint().fill()))
                    .append("\">&nbsp;")
                    .append(DrawioCells.safe(entry.tint().sign()))
                    .append("&nbsp;</span> ")
                    .append(DrawioCells.safe(entry.tint().word().toString()));
        double height = 24 + 20.0 * legend.entries().size();
        var box = new Rect(extent.x(), extent.bottom() + 24, 320, height);
        cells.box(
                new DrawioCells.Cell("legend", Id.of("legend"), words.toString()),
                style.legend(),
                box,
                Optional.empty());
    }

    private void nothing() {
        var cell = of("note", Id.of("nothing"), Text.of("Nothing to show yet").toString());
        cells.box(cell, style.note(), new Rect(0, 0, 200, 40), Optional.empty());
    }

    private static DrawioCells.Cell of(String kind, Id id, String label) {
        return new DrawioCells.Cell(kind, id, DrawioCells.safe(label));
    }

    private static String bold(String name) {
        return "<b>" + DrawioCells.safe(name) + "</b>";
    }

    private static String below(Text words) {
        return words.toString().isEmpty() ? "" : "<br>" + DrawioCells.safe(words.toString());
    }
}
