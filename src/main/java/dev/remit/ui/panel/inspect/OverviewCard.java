package dev.remit.ui.panel.inspect;

import dev.remit.analysis.Facts;
import dev.remit.draw.Picture;
import dev.remit.model.Document;
import dev.remit.model.Letters;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.shape.Table;
import dev.remit.text.Text;
import dev.remit.ui.panel.Card;
import dev.remit.ui.panel.Glyphs;
import dev.remit.ui.panel.LetterTile;
import dev.remit.ui.session.Counts;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The whole organisation in figures, what of it is on the diagram, and what shapes and signs mean.
record OverviewCard(Checked checked, Showing showing) {
    Region node() {
        var card = Card.plain();
        addFigures(checked.facts(), card);
        showing.desk().ifPresent(desk -> addDiagram(desk.state().whole(), desk.document(), card));
        card.section(Text.of("Findings"));
        for (Severity severity : Severity.values()) card.add(row(Signs.of(severity, 12), count(severity)));
        addLegend(card);
        return card.node();
    }

    /// Of the services in production that are ours; what is bought is nobody's duty here.
    private static void addFigures(Facts facts, Card card) {
        var structure = facts.structure();
        card.section(Text.of("In production"));
        card.fact(
                Text.of("With one owner"),
                share(service -> structure.owner(service).isPresent(), facts));
        card.fact(
                Text.of("Operating model decided"),
                share(service -> structure.model(service).isPresent(), facts));
        card.fact(Text.of("With an objective"), share(OverviewCard::promises, facts));
        card.section(Text.of("Working together"));
        card.fact(Text.of("Interactions"), size(facts.document().interactions()));
        card.fact(Text.of("On-call rotations"), size(facts.document().rotations()));
    }

    private static void addDiagram(Picture picture, Document document, Card card) {
        card.section(Text.of("On this diagram"));
        card.fact(Text.of("Teams"), of(picture.teams(), document.teamCount()));
        card.fact(Text.of("Services"), of(picture.chips(), document.services().size()));
        card.fact(Text.of("Dependencies"), Integer.toString(picture.edges().size()));
    }

    private static String of(List<?> shown, int all) {
        return Text.of("{0} of {1}", shown.size(), all).toString();
    }

    private static String size(Table<?> table) {
        return Integer.toString(table.size());
    }

    private static boolean promises(Service service) {
        return !service.slos().isEmpty();
    }

    private static String share(Predicate<Service> claim, Facts facts) {
        long some = facts.production().stream().filter(claim).count();
        return Text.of("{0} of {1}", some, facts.production().size()).toString();
    }

    private Text count(Severity severity) {
        return Counts.of(severity, checked.findings().count(severity));
    }

    private static void addLegend(Card card) {
        card.section(Text.of("Teams"));
        card.add(row(Glyphs.shape("glyph-stream"), Text.of("Stream-aligned")));
        card.add(row(Glyphs.shape("glyph-platform"), Text.of("Platform")));
        card.add(row(Glyphs.shape("glyph-enabling"), Text.of("Enabling")));
        card.add(row(Glyphs.shape("glyph-subsystem"), Text.of("Complicated subsystem")));
        card.section(Text.of("Who runs a service: the band on its left"));
        card.add(row(band("band-team"), Text.of("You build it, you run it")));
        card.add(row(band("band-sre"), Text.of("SRE runs it")));
        card.add(row(band("band-shared"), Text.of("Shared with SRE")));
        card.add(row(band("band-operations"), Text.of("Handed to operations")));
        card.section(Text.of("Letters"));
        card.add(row(tile(Letters.R), Text.of("Responsible: does it")));
        card.add(row(tile(Letters.A), Text.of("Accountable: answers for it, exactly one")));
        card.add(row(tile(Letters.C), Text.of("Consulted: asked before")));
        card.add(row(tile(Letters.I), Text.of("Informed: told after")));
    }

    private static Region band(String style) {
        var band = Glyphs.shape(style);
        band.getStyleClass().add("band");
        return band;
    }

    private static Region tile(Letters letters) {
        var tile = new LetterTile();
        tile.show(letters);
        tile.getStyleClass().add("legend-tile");
        return tile;
    }

    private static HBox row(Node sign, Text words) {
        var row = new HBox(8, sign, Labels.wrapped(words));
        row.getStyleClass().add("legend-row");
        return row;
    }
}
