package dev.remit.edit;

import dev.remit.model.Control;
import dev.remit.model.Document;
import dev.remit.model.Obligation;
import dev.remit.model.Team;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import java.util.Optional;

/// Who sees to it that laws, standards and contracts are kept.
public final class Obligations {
    private static final Shape<Obligation> OBLIGATION = Shape.of(Obligation.class);
    private static final Shape<Control> CONTROL = Shape.of(Control.class);

    private Obligations() {}

    /// The team answers for the obligation.
    public static Edit answer(Ref<Obligation> obligation, Ref<Team> team) {
        return Elements.change(
                Document::obligations, obligation, it -> OBLIGATION.with(it, "accountableTeamId", Optional.of(team)));
    }

    /// The team does what the control asks for.
    public static Edit carryOut(Ref<Control> control, Ref<Team> team) {
        return Elements.change(Document::controls, control, it -> CONTROL.with(it, "ownerTeamId", Optional.of(team)));
    }
}
