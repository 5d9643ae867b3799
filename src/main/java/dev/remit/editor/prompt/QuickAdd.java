package dev.remit.editor.prompt;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.Adding;
import dev.remit.editor.Blueprint;
import dev.remit.editor.Finder;
import dev.remit.editor.Prompt;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Adds something by its name: `Checkout` or `Checkout : platform`, or many at once, a line each.
///
/// @param at where the first is put
/// @param usual what is added where nothing else is said
/// @param home the team the services go into
public record QuickAdd(Point at, Blueprint usual, Optional<Id> home) implements Prompt.Choosing {
    private static final String BETWEEN = ":";

    public static QuickAdd team(Point at) {
        return new QuickAdd(at, Blueprint.STREAM_ALIGNED_TEAM, Optional.empty());
    }

    public static QuickAdd service(Point at, Id team) {
        return new QuickAdd(at, Blueprint.SERVICE, Optional.of(team));
    }

    @Override
    public Text title() {
        return Text.of("Add to the diagram");
    }

    @Override
    public Optional<Text> field() {
        return Optional.of(Text.of("Name, or name : type"));
    }

    @Override
    public List<Choice> choices(String typed, State state) {
        String type = type(typed);
        return Arrays.stream(Blueprint.values())
                .filter(each -> type.isEmpty() || Finder.matches(each.label().toString(), type))
                .sorted(Comparator.comparing(each -> each != usual))
                .map(each -> Choice.of(each.name(), each.label()))
                .toList();
    }

    @Override
    public State chosen(Choice choice, String typed, State state) {
        var line = new Adding.Line(name(typed), Blueprint.valueOf(choice.id()));
        return new Adding(at, home).of(List.of(line), state.answered());
    }

    @Override
    public Optional<State> pasted(List<String> lines, State state) {
        var all = lines.stream()
                .filter(line -> !name(line).isEmpty())
                .map(line -> new Adding.Line(name(line), blueprint(line, state)))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(new Adding(at, home).of(all, state.answered()));
    }

    private Blueprint blueprint(String line, State state) {
        return choices(line, state).stream()
                .findFirst()
                .map(choice -> Blueprint.valueOf(choice.id()))
                .orElse(usual);
    }

    static String name(String typed) {
        int between = typed.lastIndexOf(BETWEEN);
        return (between < 0 ? typed : typed.substring(0, between)).strip();
    }

    private static String type(String typed) {
        int between = typed.lastIndexOf(BETWEEN);
        return between < 0 ? "" : typed.substring(between + 1).strip();
    }
}
