package dev.remit.file;

import dev.remit.shape.Fault;
import dev.remit.shape.Raw;
import dev.remit.shape.Reading;
import dev.remit.text.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds steps of a plan that wait for each other in a circle.
final class PlanCycles {
    private PlanCycles() {}

    static void check(Raw scenarios, Reading in) {
        in.at("scenarios", () -> in.eachOf(scenarios, scenario -> checkSteps(scenario.get("steps"), in)));
    }

    private static void checkSteps(Raw steps, Reading in) {
        var waitsFor = new LinkedHashMap<String, List<String>>();
        in.at(
                "steps",
                () -> in.eachOf(steps, step -> {
                    if (step.get("id") instanceof Raw.Text id) waitsFor.put(id.text(), names(step.get("dependsOn")));
                }));
        circle(waitsFor).ifPresent(circle -> in.at("steps", () -> in.problem(Fault.PLAN_CYCLE, told(circle))));
    }

    /// One circle, its first step again at its end. Steps that wait for nothing left are taken away until only circles
    /// and what waits for them remain; following any remaining step then ends in a circle.
    private static Optional<List<String>> circle(Map<String, List<String>> waitsFor) {
        var rest = new LinkedHashMap<>(waitsFor);
        var open = new HashMap<String, Integer>();
        var waiting = new HashMap<String, List<String>>();
        waitsFor.forEach((step, needed) -> {
            var known = needed.stream().filter(waitsFor::containsKey).toList();
            open.put(step, known.size());
            known.forEach(each ->
                    waiting.computeIfAbsent(each, key -> new ArrayList<>()).add(step));
        });
        var ready = new ArrayDeque<>(waitsFor.keySet().stream()
                .filter(step -> open.getOrDefault(step, 0) == 0)
                .toList());
        while (!ready.isEmpty()) {
            String done = ready.remove();
            rest.remove(done);
            for (String next : waiting.getOrDefault(done, List.of()))
                if (open.merge(next, -1, Integer::sum) == 0) ready.add(next);
        }
        return rest.isEmpty() ? Optional.empty() : Optional.of(follow(rest));
    }

    private static List<String> follow(Map<String, List<String>> rest) {
        var way = new LinkedHashSet<String>();
        String at = rest.keySet().iterator().next();
        while (way.add(at))
            at = rest.getOrDefault(at, List.of()).stream()
                    .filter(rest::containsKey)
                    .findFirst()
                    .orElseThrow();
        var circle = new ArrayList<>(way);
        circle.subList(0, circle.indexOf(at)).clear();
        circle.add(at);
        return circle;
    }

    private static Text told(List<String> steps) {
        return Text.of("The steps wait for each other in a circle: {0}.", String.join(" → ", steps));
    }

    private static List<String> names(Raw raw) {
        var names = new ArrayList<String>();
        if (!(raw instanceof Raw.Items items)) return names;
        for (Raw item : items.items()) if (item instanceof Raw.Text name) names.add(name.text());
        return names;
    }
}
