package dev.remit.rule.topology;

import dev.remit.analysis.Facts;
import dev.remit.model.Interaction;
import dev.remit.model.InteractionMode;
import dev.remit.model.Severity;
import dev.remit.model.TopologyType;
import dev.remit.rule.InteractionRule;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.text.Text;

/// TOP-012: a stream-aligned team offers a service to another team by itself. For information.
public final class StreamAlignedProvider implements InteractionRule {
    private static final Metadata METADATA = Metadata.of(
                    "TOP-012", "Stream-aligned team offers a service directly", Severity.INFO)
            .when("A stream-aligned team provides an active X-as-a-Service interaction.")
            .why("A team that serves customers and other teams too has two masters, and the louder one wins.")
            .remedy("Move what others use to a platform, or write down why it stays.")
            .sources("TT")
            .reports(
                    """
                "teams": [{ "id": "pay", "name": "Pay", "topologyType": "STREAM_ALIGNED" },
                  { "id": "shop", "name": "Shop", "topologyType": "STREAM_ALIGNED" }],
                "interactions": [{ "id": "i", "teamAId": "pay", "teamBId": "shop", "mode": "X_AS_A_SERVICE" }]
                """, "Pay is stream-aligned and serves Shop directly; offer it through a platform, or say why not.")
            .accepts("""
                "teams": [{ "id": "pay", "name": "Pay", "topologyType": "PLATFORM" },
                  { "id": "shop", "name": "Shop", "topologyType": "STREAM_ALIGNED" }],
                "interactions": [
                  { "id": "i", "teamAId": "pay", "teamBId": "shop", "mode": "X_AS_A_SERVICE" },
                  { "id": "j", "teamAId": "shop", "teamBId": "pay", "mode": "COLLABORATION" }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Interaction interaction, Pair pair, Facts facts, Report report) {
        if (!interaction.is(InteractionMode.X_AS_A_SERVICE) || !pair.a().is(TopologyType.STREAM_ALIGNED)) return;
        String provider = pair.a().name();
        String consumer = pair.b().name();
        var message = Text.of(
                "{0} is stream-aligned and serves {1} directly; offer it through a platform, or say why not.",
                provider, consumer);
        report.add(finding(message, pair.a(), pair.b())
                .keyed(interaction.id().text())
                .next(Text.of("Find a platform for what {0} offers {1}.", provider, consumer), interaction));
    }
}
