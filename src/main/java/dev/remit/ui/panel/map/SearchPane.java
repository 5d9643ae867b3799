package dev.remit.ui.panel.map;

import dev.remit.model.Element;
import dev.remit.model.Service;
import dev.remit.text.Text;
import dev.remit.ui.panel.TabPage;
import dev.remit.ui.search.Ground;
import dev.remit.ui.search.Hits;
import dev.remit.ui.search.Query;
import dev.remit.ui.session.Counts;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.FocusRing;
import dev.remit.ui.theme.Labels;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Finds in the whole model, whether a diagram shows it or not. A click or Enter goes to what was found.
final class SearchPane implements TabPage {
    private static final double ROW = 28;
    private static final double FIELD = 300;

    private final Session session;
    private final TextField field = new TextField();
    private final Label count = Labels.of("", "muted", "small");
    private final HBox tools = new HBox(12, count, field);
    private final ListView<Line> list = new ListView<>();
    private final Label says = Labels.of("", "muted");
    private final StackPane content = new StackPane(FocusRing.around(list), says);
    private Optional<Checked> checked = Optional.empty();

    /// An element that was found.
    ///
    /// @param owner of a service, the team that answers for it
    record Line(Element element, Optional<String> owner) {}

    SearchPane(Session session) {
        this.session = session;
        field.setId("search-model");
        Labels.name(field, Text.of("Search the whole model"));
        field.setPrefWidth(FIELD);
        field.setMinWidth(0);
        field.getStyleClass().add("compact");
        field.setPromptText(Text.of("Name, or type:platform owner:none tier:1").toString());
        field.textProperty().addListener((property, old, words) -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        tools.getStyleClass().add("tab-tools");
        list.setId("found");
        list.setAccessibleText(Text.of("What was found").toString());
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("rows");
        list.setCellFactory(view -> new FoundCell());
        list.setOnMouseClicked(event -> go());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) go();
        });
        says.setWrapText(true);
        says.setMouseTransparent(true);
        says.setMaxWidth(640);
        says.setMinWidth(0);
        search();
    }

    @Override
    public Text title() {
        return Text.of("Search");
    }

    @Override
    public Region tools() {
        return tools;
    }

    @Override
    public Region node() {
        return content;
    }

    @Override
    public void show(Showing showing) {
        var now = showing.desk().flatMap(Desk::checked);
        if (now.equals(checked)) return;
        checked = now;
        search();
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void search() {
        switch (Query.read(field.getText())) {
            case Query.Reading.Unclear unclear -> fill(List.of(), unclear.sentence());
            case Query.Reading.Understood understood -> {
                var found =
                        checked.map(known -> find(understood.query(), known)).orElse(List.of());
                fill(found, understood.query().isEmpty() ? help() : Text.of("Nothing fits these words."));
            }
        }
    }

    private static List<Line> find(Query query, Checked known) {
        var ground = new Ground(known);
        return Hits.in(query, ground).stream()
                .map(element -> new Line(element, owner(element, ground)))
                .toList();
    }

    private static Optional<String> owner(Element element, Ground ground) {
        return element instanceof Service service ? ground.owner(service).map(Element::title) : Optional.empty();
    }

    private static Text help() {
        return Text.of("Type a name, or filters: type:platform  owner:\"Checkout\"  raci:none  finding:error  tag:x"
                + "  lifecycle:ga  tier:1");
    }

    private void fill(List<Line> found, Text otherwise) {
        list.getItems().setAll(found);
        list.setVisible(!found.isEmpty());
        says.setText(found.isEmpty() ? otherwise.toString() : "");
        count.setText(found.isEmpty() ? "" : Counts.found(found.size()).toString());
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
            case ENTER -> {
                list.getSelectionModel().selectFirst();
                go();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(line -> session.goTo(line.element().id()));
    }
}
