package dev.remit.editor;

import dev.remit.draw.geometry.Point;
import dev.remit.edit.Titles;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One of two that are to be connected.
public sealed interface End {
    String name(Document document);

    /// Its id, where it has one already.
    Optional<Id> id();

    /// What a connection can be made with.
    Met met(State state);

    /// Why nothing is connected with one of them that is locked.
    public static Optional<Text> locked(State state, Id... ends) {
        var locks = Locks.of(state);
        return Stream.of(ends)
                .filter(locks::hold)
                .map(id -> Text.of("{0} is locked. Unlock it to connect it.", Titles.of(id, state.document())))
                .findFirst();
    }

    /// An end with the state that holds it.
    record Met(Id id, State state) {}

    /// It is there.
    record Standing(Id element) implements End {
        @Override
        public String name(Document document) {
            return Titles.of(element, document);
        }

        @Override
        public Optional<Id> id() {
            return Optional.of(element);
        }

        @Override
        public Met met(State state) {
            return new Met(element, state);
        }
    }

    /// It is made when it is connected, with its middle at that point of the plane.
    record Coming(Adding.Line line, Point at) implements End {
        @Override
        public String name(Document document) {
            return line.called();
        }

        @Override
        public Optional<Id> id() {
            return Optional.empty();
        }

        @Override
        public Met met(State state) {
            State added = new Adding(at, Optional.empty()).of(List.of(line), state);
            return new Met(added.selection().ids().getFirst(), added);
        }
    }
}
