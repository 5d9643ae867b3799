package dev.remit.rule;

import dev.remit.analysis.Facts;
import dev.remit.rule.data.MissingMeasurement;
import dev.remit.rule.data.StaleData;
import dev.remit.rule.data.UnknownWord;
import dev.remit.rule.engagement.HandBackDue;
import dev.remit.rule.engagement.MissingBudgetPolicy;
import dev.remit.rule.engagement.OneSidedSkills;
import dev.remit.rule.engagement.OpenEndedEngagement;
import dev.remit.rule.engagement.SpoiltService;
import dev.remit.rule.engagement.SreInName;
import dev.remit.rule.engagement.UndecidedOperatingModel;
import dev.remit.rule.engagement.UnreviewedPager;
import dev.remit.rule.engagement.WrongPager;
import dev.remit.rule.flow.FailingDeployments;
import dev.remit.rule.flow.HiddenNumbers;
import dev.remit.rule.flow.ManualPath;
import dev.remit.rule.flow.MissingFeedback;
import dev.remit.rule.flow.MostlyWaiting;
import dev.remit.rule.flow.OutsideApproval;
import dev.remit.rule.flow.RareReleases;
import dev.remit.rule.flow.TooManyHandoffs;
import dev.remit.rule.integrity.BackwardPeriod;
import dev.remit.rule.integrity.HardCircle;
import dev.remit.rule.integrity.ImpossibleFigure;
import dev.remit.rule.integrity.MissingElement;
import dev.remit.rule.integrity.RetiredDependency;
import dev.remit.rule.integrity.SelfReference;
import dev.remit.rule.integrity.SharedName;
import dev.remit.rule.integrity.UnreadName;
import dev.remit.rule.oncall.ConstantDuty;
import dev.remit.rule.oncall.LongShift;
import dev.remit.rule.oncall.MisfitCoverage;
import dev.remit.rule.oncall.MissingSecondLine;
import dev.remit.rule.oncall.NoisyRotation;
import dev.remit.rule.oncall.OperationalOverload;
import dev.remit.rule.oncall.SmallRotation;
import dev.remit.rule.oncall.UncoveredService;
import dev.remit.rule.ownership.DistantOwner;
import dev.remit.rule.ownership.LowBusFactor;
import dev.remit.rule.ownership.MissingPapers;
import dev.remit.rule.ownership.PowerlessOwner;
import dev.remit.rule.ownership.SharedOwnership;
import dev.remit.rule.ownership.UnownedService;
import dev.remit.rule.raci.ContradictingOverride;
import dev.remit.rule.raci.NobodyAccountable;
import dev.remit.rule.raci.NobodyResponsible;
import dev.remit.rule.raci.PowerlessAccountable;
import dev.remit.rule.raci.SeveralAccountable;
import dev.remit.rule.raci.TooManyDoers;
import dev.remit.rule.raci.TooManyToAsk;
import dev.remit.rule.raci.UnfilledRole;
import dev.remit.rule.reliability.IgnoredBudget;
import dev.remit.rule.reliability.MissingNine;
import dev.remit.rule.reliability.MissingObjective;
import dev.remit.rule.reliability.Overpromise;
import dev.remit.rule.reliability.PerfectTarget;
import dev.remit.rule.reliability.StaleObjective;
import dev.remit.rule.reliability.UndefinedIndicator;
import dev.remit.rule.reliability.UnreviewedGrowth;
import dev.remit.rule.reliability.WeakFoundation;
import dev.remit.rule.scenario.DriftedPlan;
import dev.remit.rule.scenario.IdleChange;
import dev.remit.rule.scenario.MisorderedStep;
import dev.remit.rule.scenario.UnattendedStep;
import dev.remit.rule.security.OneHandRelease;
import dev.remit.rule.security.StaleEvidence;
import dev.remit.rule.security.StaleThreatModel;
import dev.remit.rule.security.UnattendedSecurity;
import dev.remit.rule.security.UnmetObligation;
import dev.remit.rule.topology.CrowdedPlatform;
import dev.remit.rule.topology.EndlessInteraction;
import dev.remit.rule.topology.Gatekeeper;
import dev.remit.rule.topology.OverloadedTeam;
import dev.remit.rule.topology.OwningAdviser;
import dev.remit.rule.topology.PermanentDevOpsTeam;
import dev.remit.rule.topology.SeparateOperations;
import dev.remit.rule.topology.SilentNeighbours;
import dev.remit.rule.topology.StreamAlignedProvider;
import dev.remit.rule.topology.TooManyCollaborations;
import dev.remit.rule.topology.UnevenMix;
import dev.remit.rule.topology.UnskilledRunner;
import dev.remit.rule.topology.UnworkableTeamSize;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The list of all rules, by code. Only it names them.
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new MissingElement(),
            new SharedName(),
            new HardCircle(),
            new RetiredDependency(),
            new UnreadName(),
            new BackwardPeriod(),
            new SelfReference(),
            new ImpossibleFigure(),
            new UnownedService(),
            new SharedOwnership(),
            new PowerlessOwner(),
            new MissingPapers(),
            new DistantOwner(),
            new LowBusFactor(),
            new UndecidedOperatingModel(),
            new UnreviewedPager(),
            new MissingBudgetPolicy(),
            new OpenEndedEngagement(),
            new HandBackDue(),
            new WrongPager(),
            new SpoiltService(),
            new SreInName(),
            new OneSidedSkills(),
            new UncoveredService(),
            new SmallRotation(),
            new ConstantDuty(),
            new NoisyRotation(),
            new OperationalOverload(),
            new MissingSecondLine(),
            new LongShift(),
            new MisfitCoverage(),
            new MissingObjective(),
            new UndefinedIndicator(),
            new Overpromise(),
            new PerfectTarget(),
            new MissingNine(),
            new IgnoredBudget(),
            new WeakFoundation(),
            new UnreviewedGrowth(),
            new StaleObjective(),
            new UnworkableTeamSize(),
            new OverloadedTeam(),
            new SilentNeighbours(),
            new TooManyCollaborations(),
            new EndlessInteraction(),
            new OwningAdviser(),
            new SeparateOperations(),
            new PermanentDevOpsTeam(),
            new UnskilledRunner(),
            new Gatekeeper(),
            new UnevenMix(),
            new StreamAlignedProvider(),
            new CrowdedPlatform(),
            new TooManyHandoffs(),
            new MostlyWaiting(),
            new ManualPath(),
            new FailingDeployments(),
            new HiddenNumbers(),
            new RareReleases(),
            new MissingFeedback(),
            new OutsideApproval(),
            new NobodyAccountable(),
            new SeveralAccountable(),
            new NobodyResponsible(),
            new TooManyDoers(),
            new TooManyToAsk(),
            new PowerlessAccountable(),
            new UnfilledRole(),
            new ContradictingOverride(),
            new UnattendedSecurity(),
            new OneHandRelease(),
            new StaleThreatModel(),
            new UnmetObligation(),
            new StaleEvidence(),
            new UnknownWord(),
            new MissingMeasurement(),
            new StaleData(),
            new DriftedPlan(),
            new MisorderedStep(),
            new UnattendedStep(),
            new IdleChange());

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }

    /// What all rules find in a document.
    public static Findings check(Facts facts) {
        return Checking.of(ALL, facts);
    }

    /// What the catalogue says, also of the one finding that no rule makes: that a rule failed.
    public static Stream<Metadata> catalogue() {
        return Checking.catalogue(ALL).stream();
    }

    /// What the catalogue says of the rule that goes or went by that code.
    public static Optional<Metadata> find(String code) {
        return catalogue().filter(each -> each.answersTo(code)).findFirst();
    }
}
