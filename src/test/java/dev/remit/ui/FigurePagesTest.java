package dev.remit.ui;

import static dev.remit.Documents.document;
import static dev.remit.ui.Hand.fire;
import static dev.remit.ui.Hand.turn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.model.Document;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Figures in the inspector, and how they explain themselves.
@ExtendWith(ApplicationExtension.class)
class FigurePagesTest {
    private static final Document SHOP = document("""
        "teams": [{ "id": "qa", "name": "QA" }, { "id": "shop", "name": "Shop", "headcount": 7 }],
        "valueStreams": [{ "id": "sales", "name": "Sales" }],
        "domains": [{ "id": "selling", "name": "Selling", "valueStreamId": "sales", "complexity": "COMPLEX" }],
        "services": [
          { "id": "bank", "name": "Bank", "lifecycle": "GA", "owners": [{ "teamId": "qa", "role": "ACCOUNTABLE" }],
            "slis": [{ "id": "up", "category": "AVAILABILITY" }], "slos": [{ "id": "up", "sliId": "up", "target": 0.99 }] },
          { "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop", "domainId": "selling",
            "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }], "operating": { "model": "YBIYRI" },
            "dependsOn": [{ "serviceId": "bank", "criticality": "HARD" }],
            "delivery": { "deployments": 48, "failedDeployments": 6 } }],
        "rotations": [{ "id": "watch", "name": "Watch", "teamIds": ["shop"], "serviceIds": ["cart"],
          "simultaneousRoles": 2, "coverage": "FULL_24X7", "sites": [{ "siteName": "Riga", "people": 6 }] },
          { "id": "night", "name": "Night", "teamIds": ["shop"] }],
        "deliveryFlows": [{ "id": "way", "serviceId": "cart", "steps": [
          { "id": "build", "stage": "DEVELOPMENT", "teamId": "shop", "waitHoursBefore": 0, "processHours": 16 },
          { "id": "test", "stage": "TESTING", "teamId": "qa", "waitHoursBefore": 40, "processHours": 8 }] }]
        """);

    private Optional<OpenWindow> opened = Optional.empty();

    @Start
    void start(Stage stage) {
        opened = Optional.of(new OpenWindow(stage));
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        window().open(robot, SHOP);
    }

    @Test
    void a_load_is_explained_by_formula_inputs_rule_and_source_with_one_key(FxRobot robot) throws TimeoutException {
        show(robot, "shop", "load");
        assertEquals(List.of(), explanation(robot));

        enter(robot, "#figure-load-index");

        var words = explanation(robot);
        assertEquals("(D + V + I + O) × 7 ÷ people, of 5 to 9", words.get(words.indexOf("Formula") + 1));
        assertEquals("Selling COMPLEX", words.get(words.indexOf("domains") + 1));
        assertEquals("Team carries too much", words.get(words.indexOf("Rule TOP-002") + 1));
        assertEquals("Skelton, Pais: Team Topologies (2019)", words.get(words.indexOf("Source TT") + 1));
        enter(robot, "#figure-load-index");
        assertEquals(List.of(), explanation(robot));
    }

    @Test
    void an_explanation_that_is_open_stays_open_after_an_edit(FxRobot robot) throws TimeoutException {
        show(robot, "shop", "load");
        robot.interact(robot.lookup("#figure-coupling-needed").query()::requestFocus);
        robot.type(KeyCode.SPACE);

        Hand.type(robot, "headcount", "9");
        robot.type(KeyCode.ENTER);
        window().awaitCheck();

        assertTrue(explanation(robot).contains("Ce: owners of services that its services need"));
    }

    @Test
    void charts_say_their_figures(FxRobot robot) throws TimeoutException {
        show(robot, "shop", "load");

        assertEquals(
                List.of(
                        "Cognitive load 1, limit 1: domains 1, interactions 0, services 0, operational work 0, each"
                                + " times 1 for the size of the team.",
                        "On-call share of each person in Watch at Riga: 33.33%, limit 25%."),
                charts(robot));
    }

    @Test
    void the_way_of_a_change_and_what_fails_are_seen_on_delivery(FxRobot robot) throws TimeoutException {
        show(robot, "cart", "delivery");

        assertEquals(
                List.of(
                        "A change is handed on once: Development, Shop: waits 0 h, takes 16 h; Testing, handed on to QA:"
                                + " waits 40 h, takes 8 h.",
                        "Change fail rate 12.5%, from 5.86% to 24.7% with a certainty of 95%, limit 15%."),
                charts(robot));
    }

    @Test
    void what_is_not_known_is_said_and_filled_in_where_it_belongs(FxRobot robot) throws TimeoutException {
        show(robot, "qa", "load");
        assertTrue(labels(robot, ".sheet").contains("Not enough data: the headcount is not known."));

        fire(robot, "#fill-headcount");
        assertTrue(robot.lookup("#field-headcount").query().isFocused());
        robot.write("4").type(KeyCode.ENTER);
        assertEquals("Change headcount of QA", window().lastChange());
    }

    @Test
    void what_another_element_lacks_is_filled_in_there(FxRobot robot) throws TimeoutException {
        show(robot, "shop", "load");

        fire(robot, "#fill-sites");

        assertEquals(
                "[night]",
                window().desk().orElseThrow().state().selection().ids().toString());
        assertTrue(robot.lookup("#field-sites-add").query().isFocused());
    }

    @Test
    void the_weakest_dependency_of_a_service_is_named(FxRobot robot) throws TimeoutException {
        show(robot, "cart", "reliability");

        var words = labels(robot, ".sheet");
        assertEquals("99%", words.get(words.indexOf("Availability its hard dependencies allow") + 1));
        enter(robot, "#figure-availability-ceiling");
        var how = explanation(robot);
        assertEquals("Bank 99%", how.get(how.indexOf("weakest") + 1));
        assertTrue(how.contains("Rule SLO-003"));
    }

    @Test
    void a_value_stream_shows_how_changes_flow_through_it(FxRobot robot) throws TimeoutException {
        show(robot, "sales", "flow");

        var words = labels(robot, ".sheet");
        assertEquals("1", words.get(words.indexOf("Hand-offs of a change, on average") + 1));
        assertEquals("40 h", words.get(words.indexOf("Wait of a change, on average") + 1));
        assertEquals("0%", words.get(words.indexOf("Dependencies covered by an interaction") + 1));
        assertEquals("0", words.get(words.indexOf("Silo index") + 1));
        assertTrue(
                charts(robot).stream().anyMatch(told -> told.startsWith("A change is handed on")),
                charts(robot)::toString);
    }

    /// Tabs come with the next pulse.
    private void show(FxRobot robot, String id, String page) throws TimeoutException {
        window().select(robot, id);
        OpenWindow.await(() -> robot.lookup("#page-" + page).tryQuery().isPresent());
        turn(robot, page);
    }

    private static void enter(FxRobot robot, String line) {
        robot.interact(robot.lookup(line).query()::requestFocus);
        robot.type(KeyCode.ENTER);
    }

    private static List<String> charts(FxRobot robot) {
        return robot.lookup(".chart").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    private static List<String> explanation(FxRobot robot) {
        return labels(robot, ".explanation");
    }

    private static List<String> labels(FxRobot robot, String part) {
        return robot.lookup(part + " .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private OpenWindow window() {
        return opened.orElseThrow();
    }
}
