package dev.remit.editor;

import dev.remit.edit.Cut;
import dev.remit.edit.Dependencies;
import dev.remit.edit.Edit;
import dev.remit.edit.Titles;
import dev.remit.model.Service;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.Optional;
import java.util.function.BiFunction;

/// A service that is to depend on another.
public record Need(Id service, End needed) {
    public static Need of(Id service, Id needed) {
        return new Need(service, new End.Standing(needed));
    }

    /// Why it cannot; empty where it can.
    public Optional<Text> refusal(State state) {
        return needed.id()
                .flatMap(other -> Dependencies.refusal(state.document(), new Ref<>(service), new Ref<>(other))
                        .or(() -> End.locked(state, service, other)));
    }

    /// The state with the one depending on the other, as one step; what speaks against it is said.
    public State in(State state) {
        var refused = refusal(state);
        if (refused.isPresent()) return state.saying(Remark.of(refused.get()));
        Text step = Text.of(
                "Connect {0} and {1}",
                Cut.name(Titles.of(service, state.document())), Cut.name(needed.name(state.document())));
        var other = needed.met(state);
        Edit edit = Dependencies.need(new Ref<>(service), new Ref<>(other.id()));
        return other.state() == state
                ? state.changed(step, edit)
                : other.state().amended(step, edit);
    }

    /// The state without the dependency.
    public State dropped(State state) {
        return changed(Text.of("Disconnect {0}", names(state)), Dependencies::drop, state);
    }

    /// The state in which the service can work without the other.
    public State softened(State state) {
        return changed(Text.of("Soften the dependency of {0}", on(state)), Dependencies::soften, state);
    }

    /// The state in which it cannot.
    public State hardened(State state) {
        return changed(Text.of("Harden the dependency of {0}", on(state)), Dependencies::harden, state);
    }

    private State changed(Text step, BiFunction<Ref<Service>, Ref<Service>, Edit> edit, State state) {
        return needed.id()
                .map(other -> state.changed(step, edit.apply(new Ref<>(service), new Ref<>(other))))
                .orElse(state);
    }

    private Text names(State state) {
        return Text.of("{0} and {1}", name(state), neededName(state));
    }

    private Text on(State state) {
        return Text.of("{0} on {1}", name(state), neededName(state));
    }

    private String name(State state) {
        return Cut.name(Titles.of(service, state.document()));
    }

    private String neededName(State state) {
        return Cut.name(needed.name(state.document()));
    }
}
