package dev.remit.ui.raci.paste;

import dev.remit.raci.LetterWords;
import dev.remit.raci.Mark;
import dev.remit.ui.raci.Place;
import dev.remit.ui.raci.Spot;
import dev.remit.ui.raci.Tableau;
import dev.remit.ui.raci.Variant;
import dev.remit.ui.raci.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds out where the cells of a clip go: by its headings where it has any, else from the top left cell of the
/// selection on.
public final class Pasting {
    private static final List<String> NO_TEAMS = List.of("check", "total", "totals");

    private final Workspace workspace;
    private final Clip clip;
    private final Axis across;
    private final Axis down;
    private final Map<Spot, Mark> wanted = new LinkedHashMap<>();
    private final List<Unread> unread = new ArrayList<>();
    private final Map<String, Map<Integer, Mark>> strangers = new LinkedHashMap<>();

    private Pasting(Workspace workspace, Clip clip, Axis across, Axis down) {
        this.workspace = workspace;
        this.clip = clip;
        this.across = across;
        this.down = down;
    }

    /// Headings that are almost right are left out.
    public static Plan of(Workspace workspace, Clip clip) {
        var headings = new Headings(workspace.tableau(), clip);
        return new Pasting(workspace, clip, headings.across(anchor(workspace)), headings.down(anchor(workspace)))
                .plan();
    }

    /// Headings that are almost right are taken for right.
    public static Plan guessing(Workspace workspace, Clip clip) {
        var headings = new Headings(workspace.tableau(), clip);
        var across = headings.across(anchor(workspace)).guessing();
        return new Pasting(
                        workspace,
                        clip,
                        across,
                        headings.down(anchor(workspace)).guessing())
                .plan();
    }

    private static Place anchor(Workspace workspace) {
        var block = workspace.selection();
        return new Place(block.top(), block.left());
    }

    private Plan plan() {
        if (clip.height() == 1 && clip.width() == 1 && down.from() == 0 && across.from() == 0) fill();
        else IntStream.range(down.from(), clip.height()).forEach(this::line);
        var guesses = new ArrayList<>(across.guesses());
        guesses.addAll(down.guesses());
        return new Plan(wanted, unread, guesses, strangers, new Plan.Outside(down.outside(), across.outside()));
    }

    /// One value goes to all that is selected.
    private void fill() {
        mark(0, 0).ifPresent(mark -> workspace.selected().forEach(spot -> wanted.put(spot, mark)));
    }

    private void line(int line) {
        Optional<Integer> to = Optional.ofNullable(down.places().get(line));
        if (to.isEmpty()) strange(line);
        else
            for (int column = across.from(); column < clip.width(); column++) {
                if (!isMissing(line, column)) cell(line, column, to.get());
            }
    }

    /// A line that ends early says nothing of the cells it does not have.
    private boolean isMissing(int line, int column) {
        return column >= clip.lines().get(line).size();
    }

    private void cell(int line, int column, int to) {
        Optional<Integer> place = Optional.ofNullable(across.places().get(column));
        Optional<String> stranger = Optional.ofNullable(across.strangers().get(column));
        if (place.isPresent()) {
            var spot = tableau().spot(new Place(to, place.get()));
            spot.ifPresent(it -> mark(line, column).ifPresent(mark -> wanted.put(it, mark)));
        } else if (stranger.isPresent() && !NO_TEAMS.contains(stranger.get().toLowerCase(Locale.ROOT)))
            mark(line, column)
                    .ifPresent(mark -> strangers
                            .computeIfAbsent(stranger.get(), any -> new LinkedHashMap<>())
                            .put(to, mark));
    }

    /// A line that nothing is called like: titles between lines say nothing, so they are passed over.
    private void strange(int line) {
        Optional.ofNullable(down.strangers().get(line))
                .filter(any -> IntStream.range(across.from(), clip.width())
                        .anyMatch(at -> !clip.at(line, at).isBlank()))
                .ifPresent(heading -> unread.add(new Unread(Clip.name(line, 0), heading)));
    }

    private Optional<Mark> mark(int line, int column) {
        String text = clip.at(line, column);
        var mark = LetterWords.read(text).filter(it -> !it.supports() || workspace.variant() == Variant.RASCI);
        if (mark.isEmpty()) unread.add(new Unread(Clip.name(line, column), text.strip()));
        return mark;
    }

    private Tableau tableau() {
        return workspace.tableau();
    }
}
