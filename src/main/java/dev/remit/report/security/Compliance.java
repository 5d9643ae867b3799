package dev.remit.report.security;

import dev.remit.analysis.Facts;
import dev.remit.model.Service;
import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.Choice;
import dev.remit.report.FindingCodes;
import dev.remit.report.Heading;
import dev.remit.report.Paragraph;
import dev.remit.report.Points;
import dev.remit.report.Points.Point;
import dev.remit.report.Report;
import dev.remit.report.Reporter;
import dev.remit.report.Request;
import dev.remit.shape.Id;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which obligations are met by which controls in which services, and where gaps are: for security and audit.
public final class Compliance implements Reporter {
    @Override
    public String id() {
        return "compliance";
    }

    @Override
    public Text name() {
        return Text.of("Compliance");
    }

    @Override
    public Text purpose() {
        return Text.of(
                "Tells security and audit which controls meet which obligations, and where evidence is missing.");
    }

    @Override
    public Set<Choice> choices() {
        return Set.of();
    }

    @Override
    public Report report(Request request) {
        var duties = Duty.of(request.facts());
        var codes = FindingCodes.of(request.findings(), "SEC-");
        return Report.of(
                        request,
                        Text.of("Compliance"),
                        title(duties, request),
                        scope(duties),
                        blocks(duties, codes, request.facts()))
                .withData(DutyTables.grid(duties));
    }

    private static Text title(List<Duty> duties, Request request) {
        if (duties.isEmpty())
            return Text.of(
                    "{0} has written down no obligation", request.provenance().organisation());
        long open = duties.stream().filter(duty -> duty.gaps() > 0).count();
        if (open == 0) return Text.of("All {0} obligations are met, with current evidence", duties.size());
        return open == 1
                ? Text.of("1 of {0} obligations has gaps", duties.size())
                : Text.of("{0} of {1} obligations have gaps", open, duties.size());
    }

    private static String scope(List<Duty> duties) {
        if (duties.isEmpty()) return "";
        long services = duties.stream()
                .flatMap(duty -> duty.services().stream())
                .map(Service::id)
                .distinct()
                .count();
        int controls = duties.stream().mapToInt(duty -> duty.controls().size()).sum();
        return Text.of(
                        "{0} and {1}.",
                        services == 1 ? Text.of("1 service") : Text.of("{0} services", services),
                        controls == 1 ? Text.of("1 control") : Text.of("{0} controls", controls))
                .toString();
    }

    private static List<Block> blocks(List<Duty> duties, FindingCodes codes, Facts facts) {
        var blocks = new ArrayList<Block>();
        if (duties.isEmpty()) blocks.add(nothing());
        else blocks.add(DutyTables.OVERVIEW.table(Text.of("Obligations and how far they are met"), duties));
        for (var duty : duties) blocks.addAll(blocks(duty, codes));
        blocks.addAll(unnamed(duties, facts));
        blocks.addAll(codes.key(about(duties)));
        return blocks;
    }

    private static List<Block> blocks(Duty duty, FindingCodes codes) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, heading(duty).toString(), answering(duty)).at(duty.place()));
        blocks.add(new Heading(3, Text.of("Controls").toString(), ""));
        blocks.add(
                duty.controls().isEmpty()
                        ? new Paragraph(Text.of(
                                        "No control meets it yet. Add the controls that do, each with a team and evidence.")
                                .toString())
                        : DutyTables.controls(duty, codes));
        blocks.add(new Heading(3, Text.of("Services, and who releases them").toString(), ""));
        blocks.add(
                duty.services().isEmpty()
                        ? new Paragraph(Text.of("It names no service.").toString())
                        : DutyTables.services(duty, codes));
        return blocks;
    }

    private static Text heading(Duty duty) {
        int gaps = duty.gaps();
        if (gaps == 0) return Text.of("{0} is met", duty.obligation().name());
        return gaps == 1
                ? Text.of("{0} has 1 gap", duty.obligation().name())
                : Text.of("{0} has {1} gaps", duty.obligation().name(), gaps);
    }

    private static String answering(Duty duty) {
        var who = duty.accountable()
                .map(team -> Text.of("{0} answers for it.", team))
                .orElseGet(() -> Text.of("Nobody answers for it."));
        return duty.obligation()
                .reviewOn()
                .map(day -> Text.of("{0} Next review on {1}.", who, day))
                .orElse(who)
                .toString();
    }

    /// What the class of its data puts under some obligation, while none names it.
    private static List<Block> unnamed(List<Duty> duties, Facts facts) {
        var named = duties.stream()
                .flatMap(duty -> duty.services().stream())
                .map(Service::id)
                .toList();
        var points = facts.production().stream()
                .filter(service -> Guarded.isSensitive(service) && !named.contains(service.id()))
                .map(service -> Point.of(service.name())
                        .saying(service.dataClass().map(Labelled::of).orElse("")))
                .toList();
        if (points.isEmpty()) return List.of();
        return List.of(
                new Heading(
                        2,
                        Text.of("Sensitive services that no obligation names").toString(),
                        ""),
                new Points(Points.Order.LOOSE, points));
    }

    private static List<Id> about(List<Duty> duties) {
        var about = new ArrayList<Id>();
        for (var duty : duties) {
            about.add(duty.obligation().id());
            duty.controls().forEach(control -> about.add(control.id()));
            duty.services().forEach(service -> about.add(service.id()));
        }
        return about;
    }

    private static Callout nothing() {
        return new Callout(
                Text.of("No law, standard or contract is written down").toString(),
                Text.of("Add each obligation with the services it covers and the team that answers for it, then the"
                                + " controls that meet it and what shows that they work.")
                        .toString(),
                "");
    }
}
