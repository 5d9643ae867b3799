package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.model.Document;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamsTest {
    private static final Ref<Team> SHOP = Ref.to("shop");
    private static final List<Ref<Team>> BOTH = List.of(SHOP, Ref.to("gone"));

    @Test
    void a_team_is_added_with_its_type() {
        var after = Teams.add(Id.of("shop"), " Shop\n", TopologyType.PLATFORM).apply(document(""));

        assertEquals(shop("\"topologyType\": \"PLATFORM\""), after);
    }

    @Test
    void a_taken_id_or_a_blank_name_adds_nothing() {
        var before = shop("");

        assertSame(before, Teams.add(SHOP.id(), "Other", TopologyType.PLATFORM).apply(before));
        assertSame(
                before, Teams.add(Id.of("new"), " \t ", TopologyType.PLATFORM).apply(before));
    }

    @Test
    void a_team_changes_its_type() {
        var edit = Teams.retype(SHOP, TopologyType.ENABLING);

        var after = edit.apply(shop("\"topologyType\": \"PLATFORM\""));

        assertEquals(shop("\"topologyType\": \"ENABLING\""), after);
        assertSame(after, edit.apply(after));
    }

    @Test
    void a_team_that_joins_a_platform_stays_in_its_value_stream() {
        var after = Teams.join(BOTH, Id.of("base")).apply(shop("\"valueStreamId\": \"sales\""));

        assertEquals(shop("\"valueStreamId\": \"sales\", \"platformGroupId\": \"base\""), after);
    }

    @Test
    void a_team_that_joins_a_value_stream_leaves_its_platform_to_be_shown_there() {
        var edit = Teams.join(BOTH, Id.of("sales"));

        var after = edit.apply(shop("\"platformGroupId\": \"base\""));

        assertEquals(shop("\"valueStreamId\": \"sales\""), after);
        assertSame(after, edit.apply(after));
    }

    @Test
    void what_is_no_grouping_is_not_joined() {
        var before = shop("");

        assertSame(before, Teams.join(BOTH, SHOP.id()).apply(before));
    }

    @Test
    void a_team_leaves_all_groupings() {
        var edit = Teams.leaveGroups(BOTH);

        var after = edit.apply(shop("\"valueStreamId\": \"sales\", \"platformGroupId\": \"base\""));

        assertEquals(shop(""), after);
        assertSame(after, edit.apply(after));
    }

    private static Document shop(String attributes) {
        String more = attributes.isEmpty() ? "" : ", " + attributes;
        String groupings = attributes.contains("topology") ? "" : """
                "valueStreams": [{ "id": "sales", "name": "Sales" }],
                "platformGroups": [{ "id": "base", "name": "Base" }],\
                """;
        return document(groupings + "\"teams\": [{ \"id\": \"shop\", \"name\": \"Shop\"" + more + " }]");
    }
}
