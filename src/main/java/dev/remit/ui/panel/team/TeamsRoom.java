package dev.remit.ui.panel.team;

import dev.remit.analysis.figure.Comparison;
import dev.remit.analysis.figure.Figure.Gap;
import dev.remit.model.Document;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.canvas.Charts;
import dev.remit.ui.panel.FigureCards;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.Tasks;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Two teams beside each other: the two that were selected when it was opened, or whichever are chosen.
public final class TeamsRoom implements Panel {
    private static final int ROWS_MEASURED = 64;

    private final Session session;
    private final Tasks tasks;
    private final FigureCards figures;
    private final VBox room = new VBox();
    private final ComboBox<Team> one = teams("teams-one", Text.of("One team"));
    private final ComboBox<Team> other = teams("teams-other", Text.of("The other team"));
    private final ScrollPane pane = new ScrollPane();
    private Optional<Checked> shown = Optional.empty();
    private boolean isOpen;
    private boolean isUpdating;

    /// @param fill leads to where something missing is filled in
    public TeamsRoom(Session session, Tasks tasks, Charts charts, Consumer<Gap> fill) {
        this.session = session;
        this.tasks = tasks;
        figures = new FigureCards(charts, fill);
        var back = new Button(Text.of("Back to the map").toString());
        back.setId("teams-back");
        back.setOnAction(event -> session.show(now -> now.in(Room.MAP)));
        back.setMinWidth(Region.USE_PREF_SIZE);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var bar = new HBox(12, Labels.of(Text.of("Compare")), one, Labels.of(Text.of("with")), other, spring, back);
        bar.getStyleClass().add("filter-bar");
        pane.setFitToWidth(true);
        pane.getStyleClass().add("pane");
        VBox.setVgrow(pane, Priority.ALWAYS);
        room.setId("teams-room");
        room.getStyleClass().add("page");
        room.getChildren().setAll(bar, pane);
    }

    @Override
    public Region node() {
        return room;
    }

    @Override
    public void show(Showing showing) {
        boolean isShown = showing.sees(Room.TEAMS);
        room.setVisible(isShown);
        boolean isFresh = isShown && !isOpen;
        isOpen = isShown;
        if (isShown) showing.desk().ifPresent(desk -> show(desk, isFresh));
    }

    private void show(Desk desk, boolean isFresh) {
        var checked = desk.checked();
        if (checked.isEmpty() || (!isFresh && checked.equals(shown))) return;
        shown = checked;
        var document = checked.get().facts().document();
        var pair = isFresh || pair(document).size() < 2 ? wanted(desk, checked.get()) : pair(document);
        isUpdating = true;
        var all = all(document);
        one.getItems().setAll(all);
        other.getItems().setAll(all);
        one.setValue(pair.isEmpty() ? null : pair.getFirst());
        other.setValue(pair.size() < 2 ? null : pair.get(1));
        isUpdating = false;
        compare(checked.get());
        if (isFresh) other.requestFocus();
    }

    /// The teams that are selected, then those that were looked at before, then one the first works with, then any.
    private List<Team> wanted(Desk desk, Checked checked) {
        var document = checked.facts().document();
        var first = Stream.concat(
                        desk.state().selection().ids().stream().flatMap(id -> document.teams().find(id).stream()),
                        pair(document).stream())
                .filter(team -> !team.roleGroup())
                .distinct()
                .toList();
        var partners = first.stream().limit(1).flatMap(team -> partners(team, checked));
        return Stream.of(first.stream(), partners, all(document).stream())
                .flatMap(teams -> teams)
                .distinct()
                .limit(2)
                .toList();
    }

    private static Stream<Team> partners(Team team, Checked checked) {
        var structure = checked.facts().structure();
        return structure.interactions(team).stream()
                .map(each -> each.teamAId().equals(team.ref()) ? each.teamBId() : each.teamAId())
                .flatMap(ref -> structure.team(ref).stream());
    }

    /// The two that are chosen, as they are now.
    private List<Team> pair(Document document) {
        return Stream.of(one, other)
                .flatMap(box -> Optional.ofNullable(box.getValue()).map(Team::id).stream())
                .flatMap((Id id) -> document.teams().find(id).stream())
                .toList();
    }

    private static List<Team> all(Document document) {
        return document.teams().stream().filter(team -> !team.roleGroup()).toList();
    }

    /// All RACIs are looked at for it, which takes a while for a large organisation.
    private void compare(Checked checked) {
        var pair = pair(checked.facts().document());
        if (pair.size() < 2) {
            pane.setContent(Labels.of(Text.of("There are fewer than two teams to compare."), "muted", "page-hint"));
            return;
        }
        tasks.latest(
                "teams",
                () -> Comparison.of(pair.getFirst(), pair.get(1), checked.facts()),
                comparison -> pane.setContent(new TeamsSheet(figures, session, checked, comparison).node()),
                session::tell);
    }

    private ComboBox<Team> teams(String id, Text name) {
        var box = new ComboBox<Team>();
        box.setId(id);
        Labels.name(box, name);
        box.setConverter(new NameOfTeam());
        box.setVisibleRowCount(16);
        box.setMaxWidth(280);
        // Else the names of all 1,000 teams are measured before it is laid out.
        box.getProperties().put("comboBoxRowsToMeasureWidth", ROWS_MEASURED);
        box.valueProperty().addListener((property, old, now) -> {
            if (!isUpdating) shown.ifPresent(this::compare);
        });
        return box;
    }

    /// Teams are shown by their names and never typed.
    private static final class NameOfTeam extends StringConverter<Team> {
        @Override
        public String toString(Team team) {
            return Optional.ofNullable(team).map(Team::name).orElse("");
        }

        @Override
        public Team fromString(String name) {
            throw new UnsupportedOperationException("Teams are chosen, not typed");
        }
    }
}
