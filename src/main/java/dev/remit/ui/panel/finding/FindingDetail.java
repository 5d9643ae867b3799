package dev.remit.ui.panel.finding;

import dev.remit.model.Document;
import dev.remit.model.Suppression;
import dev.remit.rule.Group;
import dev.remit.rule.Metadata;
import dev.remit.rule.Repair;
import dev.remit.rule.Rules;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import dev.remit.ui.command.Buttons;
import dev.remit.ui.panel.Card;
import dev.remit.ui.panel.NextSteps;
import dev.remit.ui.session.Days;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.Triaging;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import dev.remit.ui.triage.Line;
import dev.remit.ui.triage.Triage.Act;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All about the chosen finding: what is wrong, since when, how it is counted, what can be done; and while somebody
/// does something with it, what there is to decide.
final class FindingDetail {
    private final Session session;
    private final Triaging triaging;
    private final ScrollPane pane = new ScrollPane();
    private final FlowPane actions = new FlowPane(8, 8);
    private Optional<Shown> shown = Optional.empty();
    private Runnable focus = () -> {};

    /// What is told at the moment.
    private record Shown(Optional<Line> line, Act act, Desk desk) {
        /// Whether the same is to be told; what somebody writes is left alone.
        boolean isAs(Shown other) {
            if (act != other.act || !fingerprint().equals(other.fingerprint())) return false;
            return switch (act) {
                case IGNORING -> true;
                case REPAIRING -> desk.foreseen().equals(other.desk.foreseen());
                case READING ->
                    desk.checked().equals(other.desk.checked()) && desk.chronicle() == other.desk.chronicle();
            };
        }

        private Optional<String> fingerprint() {
            return line.map(Line::fingerprint);
        }
    }

    FindingDetail(Session session, Triaging triaging, Buttons buttons) {
        this.session = session;
        this.triaging = triaging;
        var acts = List.of(
                buttons.text("findings.reveal", "compact"),
                buttons.text("findings.why", "compact"),
                buttons.text("findings.ignore", "compact"),
                buttons.text("findings.stop-ignoring", "compact"));
        for (var act : acts) {
            act.managedProperty().bind(act.visibleProperty());
            act.visibleProperty().bind(act.disabledProperty().not());
        }
        actions.getChildren().setAll(acts);
        pane.setId("finding-detail");
        pane.setFitToWidth(true);
        pane.setMinWidth(Region.USE_PREF_SIZE);
        pane.getStyleClass().addAll("pane", "inspector");
    }

    Region node() {
        return pane;
    }

    void show(Showing showing) {
        showing.desk()
                .ifPresent(desk -> show(new Shown(
                        desk.chosen(showing.triage()), showing.triage().act(), desk)));
    }

    private void show(Shown now) {
        if (shown.filter(now::isAs).isPresent()) return;
        boolean isOther = shown.isEmpty() || shown.get().act() != now.act();
        shown = Optional.of(now);
        focus = () -> {};
        var box = now.line()
                .flatMap(line -> now.desk().checked().map(checked -> card(line, checked, now, isOther)))
                .orElseGet(FindingDetail::nothing);
        pane.setContent(box);
        pane.setVvalue(0);
        focus.run();
    }

    private static VBox nothing() {
        return Card.plain()
                .add(Labels.wrapped(
                        Text.of("Choose a finding to see how it is counted and what can be done."), "muted"))
                .node();
    }

    private VBox card(Line line, Checked checked, Shown now, boolean isOther) {
        var card = head(line);
        switch (now.act()) {
            case IGNORING -> {
                var form = new IgnoreForm(triaging, line, checked.facts().today());
                card.add(form.node());
                if (isOther) focus = form::focus;
            }
            case REPAIRING ->
                now.desk().foreseen().ifPresent(foreseen -> {
                    var preview =
                            new RepairPreview(triaging, foreseen, now.desk().isReadOnly());
                    card.add(preview.node());
                    focus = preview::focus;
                });
            case READING -> read(card, line, now.desk());
        }
        return card.node();
    }

    private static Card head(Line line) {
        var rule = Rules.find(line.finding().rule());
        String title = rule.map(Metadata::title)
                .map(Text::toString)
                .orElse(line.finding().rule());
        var subtitle = Text.of(
                "{0}, {1}, {2}",
                line.finding().severity().label(),
                line.finding().rule(),
                Labelled.of(Group.of(line.finding().rule())));
        return new Card(Signs.of(line.finding().severity(), 14), title, subtitle)
                .add(Labels.wrapped(Text.of("{0}", line.message()), "finding-message"));
    }

    private void read(Card card, Line line, Desk desk) {
        card.add(actions);
        card.fact(Text.of("Element"), line.element());
        card.fact(Text.of("Owner"), line.teamName());
        card.fact(Text.of("State"), FindingWords.told(line, desk.chronicle()).toString());
        line.ignored().ifPresent(by -> ignored(card, by));
        repairs(card, line.finding().repairs());
        steps(card, line, desk.document());
        Rules.find(line.finding().rule()).ifPresent(rule -> counted(card, rule, desk.document()));
    }

    private static void ignored(Card card, Suppression by) {
        card.fact(Text.of("Ignored until"), Days.of(by.until()));
        card.fact(Text.of("Because"), by.reason());
        by.author().ifPresent(author -> card.fact(Text.of("Decided by"), author));
    }

    private void repairs(Card card, List<Repair> repairs) {
        if (repairs.isEmpty()) return;
        card.section(Text.of("Repair it"));
        repairs.forEach(repair -> card.add(button(repair)));
        card.add(Labels.wrapped(Text.of("You see what it changes before it is done."), "muted", "small"));
    }

    private Button button(Repair repair) {
        var button = new Button(Text.of("{0}…", repair.label()).toString(), Icon.FIX.node(14));
        button.getStyleClass().addAll("compact", "repair");
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> triaging.foresee(repair));
        return button;
    }

    private void steps(Card card, Line line, Document document) {
        if (line.finding().nextSteps().isEmpty()) return;
        card.section(Text.of("What to do"));
        new NextSteps(session, document, any -> false).of(line.finding()).forEach(card::add);
    }

    /// By which formula, with the limits that are in force.
    private static void counted(Card card, Metadata rule, Document document) {
        card.section(Text.of("How it is counted"));
        card.text(Text.of("{0}", rule.condition(document.settings().rule(rule.code()))));
        card.section(Text.of("Why it matters"));
        card.text(rule.why());
    }
}
