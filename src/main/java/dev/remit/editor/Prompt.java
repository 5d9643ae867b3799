package dev.remit.editor;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// Something the editor waits to be told, asked on the diagram itself: a line to write, or one of several to choose.
/// An answer makes of the state the next state, which asks nothing more or something else.
public sealed interface Prompt {
    /// What is asked, for those who hear it.
    Text title();

    default State cancelled(State state) {
        return state.answered();
    }

    /// A text is written in place.
    non-sealed interface Writing extends Prompt {
        /// Where the field lies on the plane.
        Rect box();

        /// What stands there at first, all of it selected.
        String text();

        /// Whether the text may have several lines.
        default boolean isProse() {
            return false;
        }

        /// What speaks against the text, said beneath the field; it may be accepted all the same.
        default Optional<Text> objection(String text, State state) {
            return Optional.empty();
        }

        State written(String text, State state);

        /// The same, going on to what comes next where there is something.
        default State writtenAndOn(String text, State state) {
            return written(text, state);
        }
    }

    /// One of several is chosen, from a list that may be narrowed by typing.
    non-sealed interface Choosing extends Prompt {
        /// Where on the plane the list opens.
        Point at();

        /// The words above the list while nothing is typed; without them there is no field.
        Optional<Text> field();

        /// What can be chosen, given what was typed.
        List<Choice> choices(String typed, State state);

        /// The one that Enter takes until another is looked at.
        default Choice usual(List<Choice> choices, State state) {
            return choices.getFirst();
        }

        State chosen(Choice choice, String typed, State state);

        /// What it would do to take that one, told while it is looked at.
        default Foreseen foreseen(Choice choice, State state) {
            return Foreseen.NOTHING;
        }

        /// Several lines pasted into the field; empty where they mean nothing special.
        default Optional<State> pasted(List<String> lines, State state) {
            return Optional.empty();
        }
    }

    /// One of them.
    ///
    /// @param id what tells it apart
    /// @param detail said more quietly after the label
    /// @param key a single key that takes it at once where there is no field
    record Choice(String id, Text label, Optional<Text> detail, Optional<Character> key) {
        public static Choice of(String id, Text label) {
            return new Choice(id, label, Optional.empty(), Optional.empty());
        }

        public Choice detailed(Text more) {
            return new Choice(id, label, Optional.of(more), key);
        }

        public Choice on(char letter) {
            return new Choice(id, label, detail, Optional.of(letter));
        }
    }
}
