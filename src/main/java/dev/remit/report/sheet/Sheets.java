package dev.remit.report.sheet;

import dev.remit.model.Dependency;
import dev.remit.model.Interaction;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.text.Text;
import java.util.List;

/// The names of the sheets, and the attributes that have a column on them.
public final class Sheets {
    public static final String RACI = "RACI";
    public static final String TEAMS = "Teams";
    public static final String SERVICES = "Services";
    public static final String INTERACTIONS = "Interactions";
    public static final String DEPENDENCIES = "Dependencies";
    public static final String META = "_meta";

    /// The head of the first column of every sheet that is read again.
    public static final String ID = "Id";

    public static final List<Attribute> TEAM = Attribute.of(
            Team.class,
            "name",
            "topologyType",
            "specialism",
            "valueStreamId",
            "platformGroupId",
            "headcount",
            "purpose",
            "toilShare",
            "surveyLoad",
            "since",
            "endDate",
            "temporary",
            "roleGroup",
            "status",
            "tags");

    public static final List<Attribute> SERVICE = Attribute.of(
            Service.class,
            "name",
            "domainId",
            "operating/model",
            "operating/firstLineTeamId",
            "operating/secondLineTeamId",
            "lifecycle",
            "tier",
            "dataClass",
            "kind",
            "external",
            "builtBy",
            "description",
            "complexity",
            "peopleWhoKnow",
            "growthPctPerYear",
            "repoUrl",
            "runbookUrl",
            "docsUrl",
            "tags");

    public static final List<Attribute> INTERACTION = Attribute.of(
            Interaction.class, "teamAId", "teamBId", "mode", "purpose", "startDate", "endDate", "state", "serviceIds");

    public static final List<Attribute> DEPENDENCY =
            Attribute.of(Dependency.class, "strength", "impactShare", "redundancyGroup", "synchronous", "agreedTarget");

    private Sheets() {}

    /// The head of the column with the team that answers for a service.
    public static String owner() {
        return Text.of("Owner").toString();
    }

    public static String domain() {
        return Text.of("Domain").toString();
    }

    /// The head over what a row of the RACI is about.
    public static String row() {
        return Text.of("Service and activity").toString();
    }

    public static String check() {
        return Text.of("Check").toString();
    }

    /// The heads over the two ends of a dependency.
    public static String service() {
        return Text.of("Service").toString();
    }

    public static String needs() {
        return Text.of("Needs").toString();
    }
}
