package dev.remit.rule.flow;

import dev.remit.analysis.Facts;
import dev.remit.model.DeliveryFlow;
import dev.remit.model.Element;
import dev.remit.model.Lifecycle;
import dev.remit.rule.Report;
import dev.remit.rule.Rule;
import dev.remit.shape.Labelled;
import java.util.Locale;

/// A rule that looks at one drawn flow at a time: once, of however many services a domain's flow is. The flow of a
/// retired service is over.
interface FlowRule extends Rule {
    /// Puts what it finds about one flow into the report.
    ///
    /// @param subject the service or domain the flow is drawn for; the flow itself where neither exists
    void check(DeliveryFlow flow, Element subject, Facts facts, Report report);

    @Override
    default void check(Facts facts, Report report) {
        for (DeliveryFlow flow : facts.document().deliveryFlows()) {
            var service = flow.serviceId().flatMap(facts.structure()::service);
            if (service.filter(each -> each.is(Lifecycle.RETIRED)).isPresent()) continue;
            var domain = flow.domainId().flatMap(facts.document().domains()::find);
            check(flow, service.<Element>map(each -> each).or(() -> domain).orElse(flow), facts, report);
        }
    }

    /// What a finding about it names.
    default Element[] about(Element subject, DeliveryFlow flow) {
        return subject == flow ? new Element[] {flow} : new Element[] {subject, flow};
    }

    static String words(Enum<?> constant) {
        return Labelled.of(constant).toLowerCase(Locale.ROOT);
    }
}
