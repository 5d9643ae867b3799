package dev.remit.shape;

import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// One pass of reading: where it stands, what is wrong so far, and what was not understood.
///
/// A cursor, not a value: [#enter] and [#leave] move it down and up the document.
public final class Reading {
    private final boolean newer;
    private final List<String> path = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final Map<String, Id> ids = new HashMap<>();
    private Map<String, Raw> kept = new HashMap<>();

    /// A problem, and the pointer to the other place it speaks of; empty where it speaks of one place only.
    public record Found(Problem problem, String elsewhere) {}

    private Reading(boolean newer) {
        this.newer = newer;
    }

    public static Reading ofThisVersion() {
        return new Reading(false);
    }

    /// Unknown words and fields are expected and kept.
    public static Reading ofNewerVersion() {
        return new Reading(true);
    }

    public boolean isNewer() {
        return newer;
    }

    public List<Found> found() {
        return List.copyOf(found);
    }

    public List<Problem> problems() {
        return found.stream().map(Found::problem).toList();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(one -> one.problem().isError());
    }

    /// The JSON pointer of where the reading stands.
    public String pointer() {
        var pointer = new StringBuilder();
        for (String step : path)
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        return pointer.toString();
    }

    public void problem(Fault fault, Text message) {
        found.add(new Found(fault.at(pointer(), message), ""));
    }

    public void problem(Fault fault, Text message, String elsewhere) {
        found.add(new Found(fault.at(pointer(), message), elsewhere));
    }

    /// Does something one step further down.
    public void at(String step, Runnable task) {
        enter(step);
        task.run();
        leave();
    }

    /// Does something for each object of a list, standing at it; anything else in the list is passed over.
    public void eachOf(Raw list, Consumer<Raw.Fields> task) {
        if (!(list instanceof Raw.Items written)) return;
        List<Raw> items = written.items();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Raw.Fields fields) at(Integer.toString(i), () -> task.accept(fields));
        }
    }

    void enter(String step) {
        path.add(step);
    }

    void leave() {
        path.removeLast();
    }

    /// The id of that text, the same instance for all who name it: a document of 10,000 services names each several
    /// times, and equal ids that are one are compared and looked up without reading their texts.
    Id id(String text) {
        return ids.computeIfAbsent(text, Id::new);
    }

    /// Keeps a value of the field the reading stands at, because this version does not know it.
    void keep(Raw raw) {
        kept.put(path.getLast(), raw);
    }

    /// Starts collecting what one record keeps; give the result back to [#stopKeeping].
    Map<String, Raw> startKeeping() {
        var outer = kept;
        kept = new HashMap<>();
        return outer;
    }

    Kept stopKeeping(Map<String, Raw> outer) {
        Kept here = Kept.of(kept);
        kept = outer;
        return here;
    }
}
