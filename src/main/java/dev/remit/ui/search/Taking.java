package dev.remit.ui.search;

import dev.remit.ui.session.Filing;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import java.util.function.Consumer;

/// Does what an entry of the palette is for: runs it, or goes there.
public record Taking(Session session, Filing filing) implements Consumer<Entry> {
    @Override
    public void accept(Entry entry) {
        switch (entry) {
            case Entry.OfCommand it -> it.command().run().run();
            case Entry.OfElement it -> session.goTo(it.element().id());
            case Entry.OfDiagram it -> {
                session.show(now -> now.in(Room.MAP));
                session.edit(editor -> editor.turnTo(it.diagram().id()));
            }
            case Entry.OfFile it -> filing.open(it.path());
            case Entry.OfFinding it -> session.reveal(it.finding());
        }
    }
}
