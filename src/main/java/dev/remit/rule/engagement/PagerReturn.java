package dev.remit.rule.engagement;

import dev.remit.edit.OperatingModels;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.rule.Repair;
import dev.remit.text.Text;

/// The repair that lets the building team answer the pager again, with SRE at its side.
final class PagerReturn {
    private PagerReturn() {}

    static Repair to(Team builder, Service service) {
        return new Repair(
                Text.of("Return the pager of {0} to {1}; SRE is consulted", service.name(), builder.name()),
                OperatingModels.decide(service.ref(), OperatingModel.SRE_CONSULTED)
                        .then(OperatingModels.pageFirst(service.ref(), builder.ref())));
    }
}
