package dev.remit.ui.panel.finding;

import dev.remit.model.Team;
import dev.remit.rule.Group;
import dev.remit.shape.Id;
import dev.remit.shape.Labelled;
import dev.remit.text.NameOrder;
import dev.remit.text.Text;
import dev.remit.ui.command.Buttons;
import dev.remit.ui.panel.Choosing;
import dev.remit.ui.panel.NothingFound;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.Triaging;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.triage.Grouping;
import dev.remit.ui.triage.Line;
import dev.remit.ui.triage.Triage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What holds findings back from the list, what they are put together by, and how many are left.
final class FindingsBar {
    private static final int WORDS_WIDTH = 190;

    private final Session session;
    private final FlowPane bar = new FlowPane(12, 8);
    private final SeverityChips severities;
    private final TextField words = new TextField();
    private final Choosing<Optional<Group>> group;
    private final Choosing<Optional<Id>> team;
    private final Choosing<Grouping> grouping;
    private final RecencyChoice recency;
    private final ToggleButton ignored = new ToggleButton();
    private final Label count = Labels.of("", "strong");
    private final Label stale = Labels.of(Text.of("checking"), "muted");
    private final Hyperlink clear;
    private Optional<Checked> shown = Optional.empty();

    FindingsBar(Triaging triaging, Buttons buttons) {
        session = triaging.session();
        severities = new SeverityChips(session, "severity");
        group = new Choosing<>(
                "findings-group",
                Text.of("Group of rules"),
                it -> session.show(all -> all.sifting(now -> now.group(it))));
        team = new Choosing<>(
                "findings-team", Text.of("Team"), it -> session.show(all -> all.sifting(now -> now.team(it))));
        grouping = new Choosing<>(
                "findings-by",
                Text.of("Group by"),
                it -> session.show(now -> now.sorting(now.triage().by(it))));
        recency = new RecencyChoice(triaging);
        clear = new NothingFound(session).clear();
        clear.setId("findings-clear");
        clear.managedProperty().bind(clear.visibleProperty());
        stale.managedProperty().bind(stale.visibleProperty());
        offerWords();
        offerIgnored();
        grouping.offer(Arrays.stream(Grouping.values())
                .map(each -> new Choosing.Choice<>(each, Text.of("{0}", Labelled.of(each))))
                .toList());
        var chips = new HBox(4);
        chips.getChildren().setAll(severities.nodes());
        chips.getStyleClass().add("bar-pair");
        var by = new HBox(6, Labels.of(Text.of("Group by"), "muted"), grouping.node());
        by.getStyleClass().add("bar-pair");
        var copy = buttons.text("findings.copy");
        var told = new HBox(8, count, clear, stale);
        told.getStyleClass().add("bar-pair");
        bar.getStyleClass().add("findings-bar");
        bar.getChildren().setAll(chips, words, group.node(), team.node(), recency.node(), ignored, by, copy, told);
        bar.getChildren().forEach(FindingsBar::keepWhole);
    }

    Region node() {
        return bar;
    }

    void show(Showing showing) {
        showing.desk().ifPresent(desk -> desk.checked().ifPresent(checked -> show(desk, checked, showing.triage())));
    }

    private void show(Desk desk, Checked checked, Triage triage) {
        if (!Optional.of(checked).equals(shown)) offer(checked);
        shown = Optional.of(checked);
        var sieve = triage.sieve();
        severities.show(triage);
        group.show(sieve.group());
        team.show(sieve.team());
        grouping.show(triage.grouping());
        recency.show(sieve.recency());
        ignored.setSelected(sieve.ignored());
        if (!words.getText().strip().equals(sieve.words().strip())) words.setText(sieve.words());
        clear.setVisible(!sieve.isOpen());
        stale.setVisible(desk.isStale());
    }

    void count(int listed, int all) {
        count.setText(counted(listed, all).toString());
    }

    private static Text counted(int listed, int all) {
        if (listed < all) return Text.of("{0} of {1} findings", listed, all);
        return all == 1 ? Text.of("1 finding") : Text.of("{0} findings", all);
    }

    /// Choices with how many findings each would leave.
    private void offer(Checked checked) {
        severities.count(checked.findings());
        var open = checked.lines().stream()
                .filter(line -> line.ignored().isEmpty())
                .toList();
        group.offer(groups(open));
        team.offer(teams(open));
        int count = checked.findings().suppressed().size();
        ignored.setText(Text.of("Ignored {0}", count).toString());
    }

    private static List<Choosing.Choice<Optional<Group>>> groups(List<Line> lines) {
        Map<Group, Long> counts =
                counts(lines, line -> Optional.of(Group.of(line.finding().rule())));
        var choices = new ArrayList<Choosing.Choice<Optional<Group>>>();
        choices.add(new Choosing.Choice<>(Optional.empty(), Text.of("All groups of rules")));
        counts.keySet().stream()
                .sorted()
                .forEach(each -> choices.add(new Choosing.Choice<>(
                        Optional.of(each), Text.of("{0} ({1})", Labelled.of(each), counts.getOrDefault(each, 0L)))));
        return choices;
    }

    private static List<Choosing.Choice<Optional<Id>>> teams(List<Line> lines) {
        Map<Team, Long> counts = counts(lines, Line::team);
        var choices = new ArrayList<Choosing.Choice<Optional<Id>>>();
        choices.add(new Choosing.Choice<>(Optional.empty(), Text.of("All teams")));
        counts.keySet().stream()
                .sorted(Comparator.comparing(Team::name, NameOrder.BY_NAME))
                .forEach(each -> choices.add(new Choosing.Choice<>(
                        Optional.of(each.id()), Text.of("{0} ({1})", each.name(), counts.getOrDefault(each, 0L)))));
        return choices;
    }

    private static <K> Map<K, Long> counts(List<Line> lines, Function<Line, Optional<K>> key) {
        return lines.stream()
                .flatMap(line -> key.apply(line).stream())
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    }

    private void offerWords() {
        words.setId("findings-words");
        words.setPromptText(Text.of("Message, rule or element").toString());
        Labels.name(words, Text.of("Words in the finding"));
        words.setPrefWidth(WORDS_WIDTH);
        words.textProperty().addListener((property, old, now) -> sift(now));
    }

    private void sift(String typed) {
        if (!session.showing().triage().sieve().words().equals(typed))
            session.show(all -> all.sifting(now -> now.words(typed)));
    }

    private void offerIgnored() {
        ignored.setId("findings-ignored");
        ignored.getStyleClass().add("chip");
        ignored.setText(Text.of("Ignored {0}", 0).toString());
        ignored.setOnAction(event -> session.show(all -> all.sifting(now -> now.ignored(!now.ignored()))));
    }

    private static void keepWhole(Node part) {
        if (part instanceof Region region) region.setMinWidth(Region.USE_PREF_SIZE);
    }
}
