package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.editor.prompt.OwnerHistory;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnerHistoryTest {
    private final Desk desk = Desk.of("""
        "teams": [{ "id": "away", "name": "Away" }, { "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
        "services": [
          { "id": "card", "name": "Card" },
          { "id": "cart", "name": "Cart", "owners": [
            { "teamId": "away", "role": "ACCOUNTABLE", "until": "2024-01-01" },
            { "teamId": "pay", "role": "ACCOUNTABLE", "since": "2024-01-01", "until": "2026-03-01" },
            { "teamId": "shop", "role": "ACCOUNTABLE", "since": "2026-03-01" }] }],
        "diagrams": [{ "id": "map", "name": "Map", "elements": ["card", "cart", "pay", "shop"] }]
        """);

    @Test
    void the_teams_a_service_belonged_to_are_told_the_latest_first() {
        ask("cart");

        assertEquals(
                List.of(
                        "Shop: Accountable from 1 March 2026",
                        "Pay: Accountable from 1 January 2024 to 1 March 2026",
                        "Away: Accountable to 1 January 2024"),
                prompt().choices("", desk.state()).stream()
                        .map(choice -> choice.label() + ": " + choice.detail().orElseThrow())
                        .toList());
    }

    @Test
    void choosing_one_goes_to_the_team() {
        ask("cart").with(state -> prompt().chosen(prompt().choices("", state).get(1), "", state));

        assertEquals(List.of("pay"), desk.selected());
        assertEquals(Optional.empty(), desk.state().prompt());
    }

    @Test
    void of_a_team_that_is_not_shown_it_says_so() {
        ask("cart").with(state -> prompt().chosen(prompt().choices("", state).getLast(), "", state));

        assertEquals(
                "Away is not on this diagram.",
                desk.state().remark().orElseThrow().sentence().toString());
        assertEquals(List.of("cart"), desk.selected());
    }

    @Test
    void a_service_nobody_ever_owned_has_no_history() {
        desk.editor.select(Selection.of(Id.of("card")));

        assertEquals(Optional.empty(), OwnerHistory.of(desk.state()));
    }

    private Desk ask(String service) {
        desk.editor.select(Selection.of(Id.of(service)));
        return desk.with(state -> state.asking(OwnerHistory.of(state).orElseThrow()));
    }

    private Prompt.Choosing prompt() {
        return (Prompt.Choosing) desk.state().prompt().orElseThrow();
    }
}
