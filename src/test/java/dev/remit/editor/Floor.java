package dev.remit.editor;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;

/// A desk with something of every kind on it: teams in a value stream and in none, a locked one, services in a team and
/// alone, a note and a frame.
final class Floor {
    private Floor() {}

    static Desk desk() {
        return Desk.of("""
        "valueStreams": [{ "id": "sales", "name": "Sales" }],
        "teams": [
          { "id": "ads", "name": "Ads", "valueStreamId": "sales" },
          { "id": "law", "name": "Law" },
          { "id": "pay", "name": "Pay" },
          { "id": "shop", "name": "Shop" },
          { "id": "web", "name": "Web", "valueStreamId": "sales" }],
        "services": [
          { "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] },
          { "id": "mail", "name": "Mail" }],
        "diagrams": [{ "id": "map", "name": "Map",
          "nodes": {
            "shop": { "x": 0, "y": 0 }, "pay": { "x": 400, "y": 0 },
            "law": { "x": 0, "y": 240, "locked": true }, "mail": { "x": 0, "y": 160 },
            "ads": { "x": 400, "y": 240 }, "web": { "x": 640, "y": 240 } },
          "notes": [{ "id": "note", "text": "Ask Ada", "x": 640, "y": 0, "width": 160, "height": 96 }],
          "frames": [{ "id": "page", "title": "Page", "order": 1, "x": 816, "y": 0, "width": 80, "height": 80 }] }]
        """);
    }

    /// A place on a team where no service is.
    static Point on(String team, Desk desk) {
        Rect box = desk.box(team);
        return new Point(box.right() - 4, box.bottom() - 4);
    }
}
