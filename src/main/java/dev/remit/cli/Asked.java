package dev.remit.cli;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Today;
import dev.remit.file.RemitFile;
import dev.remit.file.save.ContentHash;
import dev.remit.model.Document;
import dev.remit.report.Plan;
import dev.remit.report.Request;
import dev.remit.rule.Rules;

/// What a report is made from, as a command asks for it: everything, as it is or after a plan.
final class Asked {
    private Asked() {}

    static Request of(PlanOption option, Exported exported) {
        var document = exported.document();
        var planned = option.applied(document, exported.common(), exported.console());
        var facts = Facts.of(planned.document(), planned.today());
        var request = Request.of(facts, Rules.check(facts), exported.fileName(), exported.madeAt())
                .ofVersion(ContentHash.of(RemitFile.write(document)).brief());
        return planned.plan()
                .map(plan -> request.after(compared(plan, document, exported)))
                .orElse(request);
    }

    /// The plan with what it is compared with: the organisation as it is on the day it is looked at.
    private static Plan compared(PlanOption.Followed plan, Document document, Exported exported) {
        var before = Facts.of(document, Today.of(document, exported.given(), exported.clock()));
        return new Plan(plan.scenario(), plan.last(), before, Rules.check(before));
    }
}
