package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Ref;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.math.BigDecimal;
import java.util.Optional;

/// One step on the way of a change to production.
@About("One step on the way of a change to production.")
public record FlowStep(
        @About("Names the step inside its flow.") Id id,
        @About("The stage it belongs to.") Optional<FlowStage> stage,

        @About(value = "The activity it carries out.", label = "Activity")
        Optional<String> activityCode,

        @About("The team that does it.") Optional<Ref<Team>> teamId,
        @About(value = "Hours of work.", unit = Unit.HOURS) Optional<BigDecimal> processHours,

        @About(value = "Hours the work waits before it.", unit = Unit.HOURS)
        Optional<BigDecimal> waitHoursBefore,

        @About("How far it runs by itself.") Optional<StepAutomation> automation,

        @About(
                value = "Share that arrives complete and accurate.",
                label = "% complete and accurate",
                unit = Unit.SHARE)
        Optional<BigDecimal> percentCompleteAccurate,

        @About(value = "Someone outside must approve.", otherwise = "false")
        boolean externalApproval,

        @About("What an hour of waiting costs.") Optional<BigDecimal> costPerHour,
        Kept kept) {
    static FlowStep of(Values v) {
        return new FlowStep(
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(),
                v.next());
    }
}
