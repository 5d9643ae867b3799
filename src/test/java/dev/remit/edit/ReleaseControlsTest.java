package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.shape.Ref;
import org.junit.jupiter.api.Test;

class ReleaseControlsTest {
    @Test
    void a_second_person_and_another_identity_are_stated() {
        var before = document("\"services\": [{ \"id\": \"cart\", \"name\": \"Cart\", \"fourEyes\": false }]");

        var after = ReleaseControls.separate(Ref.to("cart")).apply(before);

        assertEquals(document("""
            "services": [{ "id": "cart", "name": "Cart", "fourEyes": true, "separateDeployIdentity": true }]\
            """), after);
        assertSame(after, ReleaseControls.separate(Ref.to("cart")).apply(after));
    }
}
