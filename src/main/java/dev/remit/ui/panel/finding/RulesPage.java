package dev.remit.ui.panel.finding;

import dev.remit.model.Document;
import dev.remit.model.RuleSetting;
import dev.remit.rule.Group;
import dev.remit.rule.Metadata;
import dev.remit.rule.Rules;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import dev.remit.ui.panel.Choosing;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.FocusRing;
import dev.remit.ui.theme.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every rule there is: filtered by words and group, and beside the list all about the one that is looked at.
final class RulesPage implements Panel {
    private static final double ROW = 44;
    private static final double LIST = 400;
    private static final double LIST_SHARE = 0.42;
    private static final List<Metadata> ALL = Rules.catalogue().toList();

    private final Session session;
    private final TextField words = new TextField();
    private final Choosing<Optional<Group>> group;
    private final Label count = Labels.of("", "strong");
    private final ListView<RuleLine> list = new ListView<>();
    private final ScrollPane pane = new ScrollPane();
    private final VBox page = new VBox();
    private Optional<Group> only = Optional.empty();
    private Optional<RuleSheet> sheet = Optional.empty();
    private boolean isFilling;

    /// A rule with how it is set and how many open findings it has.
    record RuleLine(Metadata rule, RuleSetting setting, int findings) {}

    RulesPage(Session session) {
        this.session = session;
        words.setId("rule-words");
        words.setPromptText(Text.of("Code, title or text of a rule").toString());
        Labels.name(words, Text.of("Words in the rule"));
        words.setPrefWidth(230);
        words.textProperty().addListener((property, old, now) -> refresh());
        group = new Choosing<>("rule-group", Text.of("Group of rules"), this::choose);
        group.offer(groups());
        group.show(only);
        var bar = new FlowPane(12, 8, words, group.node(), count);
        bar.getStyleClass().add("findings-bar");
        list.setId("rule-list");
        list.setAccessibleText(Text.of("Rules").toString());
        list.setFixedCellSize(ROW);
        list.getStyleClass().addAll("rows", "rule-list");
        list.setPlaceholder(Labels.of(Text.of("No rule matches this filter."), "muted"));
        list.setCellFactory(view -> new RuleCell());
        list.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> {
            if (!isFilling)
                Optional.ofNullable(now)
                        .ifPresent(line ->
                                session.show(all -> all.asking(line.rule().code())));
        });
        pane.setId("rule-sheet");
        pane.setFitToWidth(true);
        pane.getStyleClass().addAll("pane", "inspector");
        HBox.setHgrow(pane, Priority.ALWAYS);
        var ringed = FocusRing.around(list);
        ringed.setPrefWidth(LIST);
        var beside = new HBox(ringed, pane);
        beside.widthProperty()
                .addListener(
                        (property, old, now) -> ringed.setMaxWidth(Math.min(LIST, LIST_SHARE * now.doubleValue())));
        beside.setMinHeight(0);
        VBox.setVgrow(beside, Priority.ALWAYS);
        page.getChildren().setAll(bar, beside);
    }

    @Override
    public Region node() {
        return page;
    }

    @Override
    public void show(Showing showing) {
        showing.desk().ifPresent(desk -> show(desk, showing.triage().rule()));
    }

    void focus() {
        list.requestFocus();
    }

    private void refresh() {
        show(session.showing());
    }

    private void choose(Optional<Group> chosen) {
        only = chosen;
        refresh();
    }

    private void show(Desk desk, Optional<String> wanted) {
        var lines = lines(desk);
        isFilling = true;
        if (!list.getItems().equals(lines)) list.getItems().setAll(lines);
        count.setText((lines.size() < ALL.size()
                        ? Text.of("{0} of {1} rules", lines.size(), ALL.size())
                        : Text.of("{0} rules", ALL.size()))
                .toString());
        var chosen = wanted.flatMap(Rules::find).orElse(ALL.getFirst());
        select(chosen);
        isFilling = false;
        show(chosen, desk);
    }

    private void select(Metadata chosen) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (!list.getItems().get(i).rule().code().equals(chosen.code())) continue;
            if (list.getSelectionModel().getSelectedIndex() == i) return;
            list.getSelectionModel().select(i);
            list.scrollTo(Math.max(0, i - 1));
            return;
        }
        list.getSelectionModel().clearSelection();
    }

    private void show(Metadata rule, Desk desk) {
        if (sheet.filter(it -> it.isOf(rule)).isEmpty()) {
            var other = new RuleSheet(session, rule);
            sheet = Optional.of(other);
            pane.setContent(other.node());
            pane.setVvalue(0);
        }
        var setting = desk.document().settings().rule(rule.code());
        sheet.ifPresent(it -> it.show(setting, desk.isReadOnly()));
    }

    private List<RuleLine> lines(Desk desk) {
        var counts = counts(desk.checked());
        return ALL.stream()
                .filter(this::isWanted)
                .map(rule -> line(rule, desk.document(), counts))
                .toList();
    }

    private static RuleLine line(Metadata rule, Document document, Map<String, Integer> counts) {
        return new RuleLine(rule, document.settings().rule(rule.code()), counts.getOrDefault(rule.code(), 0));
    }

    private static Map<String, Integer> counts(Optional<Checked> checked) {
        var counts = new HashMap<String, Integer>();
        checked.ifPresent(known -> known.findings().open().forEach(each -> counts.merge(each.rule(), 1, Integer::sum)));
        return counts;
    }

    private boolean isWanted(Metadata rule) {
        String text = String.join(
                        " ",
                        rule.code(),
                        rule.title().toString(),
                        rule.when().toString(),
                        rule.why().toString())
                .toLowerCase(Locale.ROOT);
        return only.map(it -> it == Group.of(rule.code())).orElse(true)
                && Arrays.stream(
                                words.getText().strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        .allMatch(text::contains);
    }

    private static List<Choosing.Choice<Optional<Group>>> groups() {
        var choices = new ArrayList<Choosing.Choice<Optional<Group>>>();
        choices.add(new Choosing.Choice<>(Optional.empty(), Text.of("All groups of rules")));
        Arrays.stream(Group.values())
                .forEach(each ->
                        choices.add(new Choosing.Choice<>(Optional.of(each), Text.of("{0}", Labelled.of(each)))));
        return choices;
    }
}
