package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.model.Document;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import org.junit.jupiter.api.Test;

/// One small edit of each topic that has no test of its own; each is the same instance when nothing is left to do.
class EditTest {
    private static final Ref<Service> CART = Ref.to("cart");

    @Test
    void a_model_is_decided_and_a_team_paged_first_as_one_edit() {
        var edit = OperatingModels.decide(CART, OperatingModel.YBIYRI)
                .then(OperatingModels.pageFirst(CART, Ref.to("shop")));

        var after = edit.apply(cart("\"operating\": { \"model\": \"OPS_HANDOFF\", \"rationale\": \"Old\" }"));

        assertEquals(
                cart("\"operating\": { \"model\": \"YBIYRI\", \"rationale\": \"Old\", \"firstLineTeamId\": \"shop\" }"),
                after);
        assertSame(after, edit.apply(after));
    }

    @Test
    void a_dependency_is_softened() {
        var edit = Dependencies.soften(CART, Ref.to("a"));

        var after = edit.apply(cart("\"dependsOn\": [{ \"serviceId\": \"a\" }, { \"serviceId\": \"b\" }]"));

        assertEquals(
                cart("\"dependsOn\": [{ \"serviceId\": \"a\", \"strength\": \"SOFT\" }, { \"serviceId\": \"b\" }]"),
                after);
        assertSame(after, edit.apply(after));
    }

    @Test
    void notice_is_given() {
        var before = document("\"engagements\": [{ \"id\": \"e\", \"level\": \"RUN\" }]");
        var edit = Engagements.giveNotice(Ref.to("e"));

        var after = edit.apply(before);

        assertEquals(
                document("\"engagements\": [{ \"id\": \"e\", \"level\": \"RUN\", \"state\": \"HANDBACK_NOTICE\" }]"),
                after);
        assertSame(after, edit.apply(after));
    }

    @Test
    void a_missing_element_is_created_under_its_id() {
        var after = Elements.create(Team.class, Id.of("shop")).apply(document(""));

        assertEquals(document("\"teams\": [{ \"id\": \"shop\", \"name\": \"shop\" }]"), after);
    }

    @Test
    void an_element_that_cannot_be_without_a_reference_goes_with_it() {
        var before = document("""
            "interactions": [{ "id": "i", "teamAId": "a", "teamBId": "b", "mode": "COLLABORATION" }]
            """);

        var after = Elements.sever(Id.of("i"), Team.class, Id.of("a")).apply(before);

        assertEquals(document(""), after);
        assertSame(after, Elements.sever(Id.of("i"), Team.class, Id.of("a")).apply(after));
    }

    private static Document cart(String attribute) {
        return document("\"services\": [{ \"id\": \"cart\", \"name\": \"Cart\", " + attribute + " }]");
    }
}
