package dev.remit.report.chart;

import dev.remit.analysis.Passage;
import dev.remit.analysis.Passage.Stop;
import dev.remit.draw.chart.Hours;
import dev.remit.draw.chart.Steps;
import dev.remit.draw.chart.Steps.Step;
import dev.remit.model.Structure;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// The way of a change to production, by the teams it passes through.
public final class WayChart {
    private WayChart() {}

    public static Steps of(Passage way, Structure structure) {
        var handovers = Collections.<Stop>newSetFromMap(new IdentityHashMap<>());
        handovers.addAll(way.handovers());
        var steps = new ArrayList<Step>();
        for (Stop stop : way.stops()) steps.add(step(stop, handovers.contains(stop), structure));
        return new Steps(spoken(steps), steps);
    }

    private static Step step(Stop stop, boolean handedOn, Structure structure) {
        String stage =
                stop.stage().map(Labelled::of).orElseGet(() -> Text.of("Step").toString());
        String team = stop.team()
                .map(structure::nameOf)
                .orElseGet(() -> Text.of("Nobody is named").toString());
        return new Step(stage, team, stop.waiting(), stop.work(), handedOn);
    }

    private static Text spoken(List<Step> steps) {
        long handed = steps.stream().filter(Step::handedOn).count();
        String all = steps.stream().map(step -> words(step).toString()).collect(Collectors.joining("; "));
        return handed == 1
                ? Text.of("A change is handed on once: {0}.", all)
                : Text.of("A change is handed on {0} times: {1}.", handed, all);
    }

    /// "Testing, handed on to Quality: waits 40 h, takes 8 h".
    public static Text words(Step step) {
        Text who = step.handedOn()
                ? Text.of("{0}, handed on to {1}", step.stage(), step.team())
                : Text.of("{0}, {1}", step.stage(), step.team());
        if (step.waiting().isEmpty() && step.work().isEmpty()) return who;
        String wait = step.waiting().map(Hours::shown).orElse("?");
        return Text.of(
                "{0}: waits {1} h, takes {2} h",
                who, wait, step.work().map(Hours::shown).orElse("?"));
    }
}
