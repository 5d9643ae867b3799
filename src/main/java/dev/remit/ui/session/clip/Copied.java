package dev.remit.ui.session.clip;

import dev.remit.draw.Figure;
import dev.remit.draw.Picture;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.editor.ReadingOrder;
import dev.remit.editor.State;
import dev.remit.editor.paste.Copying;
import dev.remit.file.FragmentFile;
import dev.remit.format.Excerpt;
import dev.remit.format.out.HtmlTable;
import dev.remit.format.out.MarkdownTable;
import dev.remit.format.out.Mermaid;
import dev.remit.format.out.PlantUml;
import dev.remit.format.out.Svg;
import dev.remit.format.out.Tsv;
import dev.remit.model.Structure;
import dev.remit.report.Grid;
import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What is selected, with all that stands in it, in the forms other programs understand. Each is made when it is asked
/// for; the pictures are always light, as they go into documents.
///
/// @param source names the document
/// @param colours of the lens the diagram is looked at through
public record Copied(State state, String source, LocalDate today, Metrics metrics, UnaryOperator<Picture> colours) {
    /// All forms at once, from which whoever pastes takes its own.
    public List<Flavour> everything() {
        Picture picture = picture();
        Grid table = table(picture);
        String values = Tsv.of(table);
        return List.of(
                new Flavour.Own(own()),
                new Flavour.Svg(drawn(picture)),
                new Flavour.Image(picture),
                new Flavour.Html(HtmlTable.of(table)),
                new Flavour.Table(values),
                new Flavour.Plain(values));
    }

    public Outcome<List<Flavour>> as(CopyForm form) {
        Picture picture = picture();
        return switch (form) {
            case PNG -> Outcome.done(List.of(new Flavour.Image(picture)));
            case SVG -> Outcome.done(svg(drawn(picture)));
            case MARKDOWN -> Outcome.done(plain(MarkdownTable.of(table(picture))));
            case MERMAID -> Mermaid.of(picture).map(Copied::plain);
            case PLANT_UML -> Outcome.done(plain(PlantUml.of(picture)));
        };
    }

    /// As text too, for editors of code.
    private static List<Flavour> svg(String xml) {
        return List.of(new Flavour.Svg(xml), new Flavour.Plain(xml));
    }

    private static List<Flavour> plain(String text) {
        return List.of(new Flavour.Plain(text));
    }

    private String own() {
        return FragmentFile.write(new Copying(state).fragment(source));
    }

    private Picture picture() {
        return colours.apply(state.whole().excerpt(Set.copyOf(state.selection().ids())));
    }

    private String drawn(Picture picture) {
        return Svg.of(picture, Palette.of(Theme.LIGHT), metrics);
    }

    private Grid table(Picture picture) {
        var ids = new LinkedHashSet<Id>(ReadingOrder.of(picture));
        picture.figures().map(Figure::id).forEach(ids::add);
        return Excerpt.of(List.copyOf(ids), Structure.of(state.document(), today), state.diagram());
    }
}
