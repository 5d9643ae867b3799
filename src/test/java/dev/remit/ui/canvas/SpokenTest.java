package dev.remit.ui.canvas;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import dev.remit.ui.session.UnseenWindow;
import dev.remit.ui.session.desk.Desk;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpokenTest {
    private final Desk desk;

    SpokenTest(@TempDir Path folder) {
        var window = new UnseenWindow(folder);
        window.filing.open("Shop", () -> Outcome.done(document("""
            "valueStreams": [{ "id": "buying", "name": "Buying" }],
            "teams": [
              { "id": "pay", "name": "Pay", "topologyType": "PLATFORM" },
              { "id": "shop", "name": "Shop", "topologyType": "STREAM_ALIGNED", "valueStreamId": "buying" }],
            "services": [
              { "id": "cart", "name": "Cart", "lifecycle": "GA", "operating": { "model": "YBIYRI" },
                "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] },
              { "id": "lost", "name": "Lost" }],
            "interactions": [
              { "id": "c", "teamAId": "pay", "teamBId": "shop", "mode": "COLLABORATION" },
              { "id": "x", "teamAId": "pay", "teamBId": "shop", "mode": "X_AS_A_SERVICE", "endDate": "2026-08-01" }],
            "diagrams": [{ "id": "map", "name": "Map",
              "notes": [{ "id": "n", "text": "Ask Ann", "x": 0, "y": 900, "width": 80, "height": 40 }],
              "frames": [{ "id": "f", "title": "One", "order": 1, "x": 0, "y": 990, "width": 80, "height": 40 }] }]
            """)));
        desk = window.session.showing().desk().orElseThrow();
    }

    @Test
    void the_diagram_says_how_much_is_on_it() {
        assertEquals(
                "Diagram Map of Test, 2 teams, 2 services",
                new Spoken(desk).whole().toString());
    }

    @Test
    void a_team_says_its_type_its_services_and_what_is_wrong() {
        assertTrue(of("shop").matches("Team Shop, stream-aligned, 1 service, \\d+ warnings"), of("shop"));
        assertTrue(of("pay").startsWith("Team Pay, platform, 0 services"), of("pay"));
    }

    @Test
    void a_service_says_who_answers_for_it_and_who_runs_it() {
        assertTrue(of("cart").matches("Service Cart of Shop, You run it, \\d+ warnings"), of("cart"));
        assertEquals("Service Lost, Nobody owns it", of("lost"));
    }

    @Test
    void an_interaction_says_who_does_what_for_whom_and_how_long() {
        assertEquals("Pay serves Shop, X-as-a-Service until 1 August 2026", of("x"));
        assertEquals("Pay and Shop, collaboration", of("c"));
    }

    @Test
    void groupings_notes_and_frames_say_what_stands_on_them() {
        assertEquals("Value stream: Buying, 1 team", of("buying"));
        assertEquals("Note: Ask Ann", of("n"));
        assertEquals("Frame One", of("f"));
    }

    private String of(String id) {
        return new Spoken(desk)
                .of(desk.state().whole().find(Id.of(id)).orElseThrow())
                .toString();
    }
}
