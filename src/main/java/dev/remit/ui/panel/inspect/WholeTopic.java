package dev.remit.ui.panel.inspect;

import dev.remit.edit.Subject;
import dev.remit.model.Document;
import dev.remit.model.Organisation;
import dev.remit.text.Text;
import dev.remit.ui.panel.Glyphs;
import dev.remit.ui.session.Counts;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Checked;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;

/// The whole organisation, while nothing is selected: how it stands, what is on the diagram, what the signs mean.
record WholeTopic(Session session) implements Topic {
    @Override
    public Subject subject() {
        return Subject.ORGANISATION;
    }

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public List<Page> pages() {
        var fields = FieldLists.of(Organisation.class).rest(List.of("name"), Set.of());
        return List.of(
                Page.of("overview", Text.of("Overview"))
                        .above(checked -> List.of(new OverviewCard(checked, session.showing()).node())),
                Page.of("settings", Text.of("Organisation"))
                        .hinting(Text.of("What holds for the organisation as a whole"))
                        .fields(fields));
    }

    @Override
    public Node glyph(Document document) {
        return Glyphs.shape("glyph-other");
    }

    @Override
    public String title(Document document) {
        return document.organisation().name();
    }

    @Override
    public Text subtitle(Document document, Optional<Checked> checked) {
        return Counts.sizes(document);
    }
}
