package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.edit.Edit;
import dev.remit.editor.prompt.ModeChange;
import dev.remit.editor.prompt.MoveToTeam;
import dev.remit.editor.prompt.OperatingChoice;
import dev.remit.model.Document;
import dev.remit.model.InteractionMode;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a choice would do is asked of the preview while the choice is looked at, and nothing is changed by looking.
class ForeseeingTest {
    private final List<Document> foreseen = new ArrayList<>();
    private final Desk desk = Desk.of("""
        "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
        "services": [{ "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }],
        "interactions": [{ "id": "both", "teamAId": "pay", "teamBId": "shop", "mode": "COLLABORATION" }],
        "diagrams": [{ "id": "map", "name": "Map" }]
        """, this::foresee);

    @Test
    void another_team_is_foreseen_before_it_is_chosen() {
        select("cart");
        var asked = MoveToTeam.of(state()).orElseThrow();

        look(asked, "pay");

        assertEquals(
                List.of("pay"),
                service(foreseen.getLast()).owners().stream()
                        .map(owner -> owner.teamId().id().text())
                        .toList());
        assertEquals("shop", desk.owner("cart"));
    }

    @Test
    void another_operating_model_is_foreseen_before_it_is_chosen() {
        select("cart");
        var asked = OperatingChoice.of(state()).orElseThrow();

        look(asked, "SRE_RUN");

        assertEquals(
                Optional.of(OperatingModel.SRE_RUN),
                service(foreseen.getLast()).operating().model());
        assertEquals(
                Optional.empty(), service(desk.state().document()).operating().model());
    }

    @Test
    void an_operating_model_is_chosen_in_one_named_step() {
        select("cart");
        var asked = OperatingChoice.of(state()).orElseThrow();

        desk.with(state -> asked.chosen(choice(asked, "YBIYRI"), "", state));

        assertEquals("Set who runs Cart to You build it, you run it", desk.step());
        assertEquals(
                Optional.of(OperatingModel.YBIYRI),
                service(desk.state().document()).operating().model());
    }

    @Test
    void choosing_the_operating_model_it_has_changes_nothing() {
        select("cart");
        var asked = OperatingChoice.of(state()).orElseThrow();
        desk.with(state -> asked.chosen(choice(asked, "YBIYRI"), "", state));
        var before = desk.state().document();

        desk.with(state -> asked.chosen(asked.usual(asked.choices("", state), state), "", state));

        assertTrue(before == desk.state().document());
    }

    @Test
    void another_mode_is_foreseen_before_it_is_chosen() {
        select("both");
        var asked = ModeChange.of(state()).orElseThrow();

        look(asked, "FACILITATING");

        assertTrue(foreseen.getLast().interactions().get(Id.of("both")).is(InteractionMode.FACILITATING));
        assertTrue(desk.state().document().interactions().get(Id.of("both")).is(InteractionMode.COLLABORATION));
    }

    private void look(Prompt.Choosing prompt, String choice) {
        var lines = prompt.foreseen(choice(prompt, choice), state()).lines();

        assertEquals(List.of(Text.of("told")), lines);
    }

    private Prompt.Choice choice(Prompt.Choosing prompt, String id) {
        return prompt.choices("", state()).stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void select(String id) {
        desk.with(state -> state.selecting(Selection.of(Id.of(id))));
    }

    private State state() {
        return desk.state();
    }

    private Foreseen foresee(Document document, Edit edit, Collection<Id> teams) {
        foreseen.add(edit.apply(document));
        return () -> List.of(Text.of("told"));
    }

    private static Service service(Document document) {
        return document.services().get(Id.of("cart"));
    }
}
