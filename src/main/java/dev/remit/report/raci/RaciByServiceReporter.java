package dev.remit.report.raci;

import dev.remit.report.Choice;
import dev.remit.report.Report;
import dev.remit.report.Reporter;
import dev.remit.report.Request;
import dev.remit.text.Text;
import java.util.Set;

/// Makes [RaciByService].
public final class RaciByServiceReporter implements Reporter {
    @Override
    public String id() {
        return "raci-by-service";
    }

    @Override
    public Text name() {
        return Text.of("RACI by service");
    }

    @Override
    public Text purpose() {
        return Text.of("Tells the owner of a service who does, answers for, is asked and is told about each activity.");
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.SERVICES, Choice.SPREAD);
    }

    @Override
    public Report report(Request request) {
        return RaciByService.of(request).report();
    }
}
