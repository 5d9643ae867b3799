package dev.remit.editor.prompt;

import dev.remit.draw.geometry.Point;
import dev.remit.edit.Cut;
import dev.remit.edit.Edit;
import dev.remit.edit.OperatingModels;
import dev.remit.edit.Titles;
import dev.remit.editor.Foreseen;
import dev.remit.editor.Prompt;
import dev.remit.editor.State;
import dev.remit.model.OperatingModel;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Asks who shall run services in production.
///
/// @param at where the list opens, on the plane
public record OperatingChoice(List<Id> services, Point at) implements Prompt.Choosing {
    public OperatingChoice {
        services = List.copyOf(services);
    }

    /// Of the services that are selected; empty where none is.
    public static Optional<OperatingChoice> of(State state) {
        return MoveToTeam.of(state).map(asked -> new OperatingChoice(asked.services(), asked.at()));
    }

    @Override
    public Text title() {
        return Text.of("Who shall run it?");
    }

    @Override
    public Optional<Text> field() {
        return Optional.empty();
    }

    @Override
    public List<Choice> choices(String typed, State state) {
        return Arrays.stream(OperatingModel.values())
                .map(model -> choice(model, state).on((char) ('1' + model.ordinal())))
                .toList();
    }

    private Choice choice(OperatingModel model, State state) {
        var choice = Choice.of(model.name(), Text.of(model.label()));
        return isOfAll(model, state) ? choice.detailed(Text.of("as it is")) : choice;
    }

    private boolean isOfAll(OperatingModel model, State state) {
        return services.stream()
                .flatMap(id -> state.document().services().find(id).stream())
                .allMatch(service -> service.operating().model().equals(Optional.of(model)));
    }

    /// The one they have, so that Enter changes nothing.
    @Override
    public Choice usual(List<Choice> choices, State state) {
        return Arrays.stream(OperatingModel.values())
                .filter(model -> isOfAll(model, state))
                .findFirst()
                .map(model -> choices.get(model.ordinal()))
                .orElse(choices.getFirst());
    }

    @Override
    public Foreseen foreseen(Choice choice, State state) {
        return state.around().preview().of(state.document(), decided(OperatingModel.valueOf(choice.id())), List.of());
    }

    @Override
    public State chosen(Choice choice, String typed, State state) {
        var model = OperatingModel.valueOf(choice.id());
        if (isOfAll(model, state)) return state.answered();
        return state.changed(step(model, state), decided(model)).answered();
    }

    private Text step(OperatingModel model, State state) {
        return services.size() == 1
                ? Text.of(
                        "Set who runs {0} to {1}",
                        Cut.name(Titles.of(services.getFirst(), state.document())), label(model))
                : Text.of("Set who runs {0} services to {1}", services.size(), label(model));
    }

    private static String label(OperatingModel model) {
        return model.label();
    }

    private Edit decided(OperatingModel model) {
        return services.stream()
                .map(id -> OperatingModels.decide(new Ref<>(id), model))
                .reduce(document -> document, Edit::then);
    }
}
