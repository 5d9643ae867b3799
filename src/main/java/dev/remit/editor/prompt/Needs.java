package dev.remit.editor.prompt;

import dev.remit.draw.geometry.Point;
import dev.remit.edit.Titles;
import dev.remit.editor.Finder;
import dev.remit.editor.Prompt;
import dev.remit.editor.State;
import dev.remit.model.Dependency;
import dev.remit.shape.Id;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lists what a service needs, each to be dropped or changed, and lets it need more.
///
/// @param at where the list opens, on the plane
public record Needs(Id service, Point at) implements Prompt.Choosing {
    private static final String MORE = "more";

    /// Of the service that is selected alone.
    public static Optional<Needs> of(State state) {
        return NeededService.of(state).map(asked -> new Needs(asked.service(), asked.at()));
    }

    @Override
    public Text title() {
        return Text.of("What the service needs");
    }

    @Override
    public Optional<Text> field() {
        return Optional.of(Text.of("Name of the service"));
    }

    @Override
    public List<Choice> choices(String typed, State state) {
        var choices = new ArrayList<Choice>();
        for (Dependency each : state.document().services().get(service).dependsOn()) {
            String name = Titles.of(each.serviceId().id(), state.document());
            if (typed.isBlank() || Finder.matches(name, typed))
                choices.add(Choice.of(each.serviceId().id().text(), Text.of("{0}", name))
                        .detailed(Text.of("{0}", Labelled.of(each.strength()))));
        }
        if (typed.isBlank()) choices.add(Choice.of(MORE, Text.of("Another service…")));
        return List.copyOf(choices);
    }

    @Override
    public State chosen(Choice choice, String typed, State state) {
        return choice.id().equals(MORE)
                ? state.asking(new NeededService(service, Optional.empty(), at))
                : state.asking(new NeedChange(service, Id.of(choice.id()), at));
    }
}
