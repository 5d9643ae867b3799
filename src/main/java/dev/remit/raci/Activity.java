package dev.remit.raci;

import dev.remit.model.FlowStage;
import dev.remit.model.OwnActivity;
import dev.remit.text.Text;
import java.util.Optional;
import java.util.OptionalInt;

/// Something that is done for a service between idea and retirement: one row of a RACI.
///
/// @param code names it in overrides and exports, such as `OPS-02`
/// @param stage its stage in the delivery flow
/// @param flow its place in the default delivery flow, from 1; empty for those beside the flow
/// @param decision it is a decision, so it may be shown as driver, approver, contributor, informed
/// @param source what the row rests on; empty for an activity of the document's own
public record Activity(
        String code,
        Text phase,
        Text name,
        Optional<FlowStage> stage,
        OptionalInt flow,
        boolean decision,
        String source) {
    static Activity of(String code, Text phase, FlowStage stage, Text name, String source) {
        return new Activity(code, phase, name, Optional.of(stage), OptionalInt.empty(), false, source);
    }

    static Activity of(OwnActivity own) {
        var phase = Text.of("{0}", own.phase().orElse(""));
        var name = Text.of("{0}", own.name());
        return new Activity(own.code(), phase, name, own.stage(), OptionalInt.empty(), false, "");
    }

    Activity inFlow(int place) {
        return new Activity(code, phase, name, stage, OptionalInt.of(place), decision, source);
    }

    Activity asDecision() {
        return new Activity(code, phase, name, stage, flow, true, source);
    }

    boolean isInPhaseOf(Activity other) {
        return phase.toString().equalsIgnoreCase(other.phase.toString());
    }
}
