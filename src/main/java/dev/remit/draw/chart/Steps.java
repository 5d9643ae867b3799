package dev.remit.draw.chart;

import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Surface;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// The way of a change as stairs: a lane for each team, waiting and work to scale, and a numbered mark wherever the
/// work is handed on. Where some time is not known, all steps are equally wide and the chart says so.
public record Steps(Text spoken, List<Step> steps) implements Chart {
    /// One step of it: hours of waiting, then hours of work.
    ///
    /// @param team whose lane it lies in
    /// @param handedOn whether another team had the work before
    public record Step(String stage, String team, Optional<Double> waiting, Optional<Double> work, boolean handedOn) {
        boolean isTimed() {
            return waiting.isPresent() && work.isPresent();
        }

        double hours() {
            return waiting.orElse(0.0) + work.orElse(0.0);
        }
    }

    public Steps {
        steps = List.copyOf(steps);
    }

    /// Whether all of its times are known, and they add up to something.
    public boolean isToScale() {
        return steps.stream().allMatch(Step::isTimed) && hours() > 0;
    }

    public double hours() {
        return steps.stream().mapToDouble(Step::hours).sum();
    }

    /// The teams in the order in which they get the work first.
    public List<String> teams() {
        return steps.stream().map(Step::team).distinct().toList();
    }

    @Override
    public double height() {
        return Stairs.height(teams().size());
    }

    @Override
    public void paint(double width, Palette palette, Metrics metrics, Surface surface) {
        new Stairs(this, width, palette, metrics, surface).paint();
    }
}
