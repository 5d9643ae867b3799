package dev.remit.ui.raci.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The first table of a fragment of a page, as text alone. Nothing in it is run, loaded or shown as it stands: a page
/// from the clipboard is data from a stranger.
final class TableOfPage {
    private static final Pattern PIECE =
            Pattern.compile("<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>|[^<]+|<", Pattern.DOTALL);
    private static final Pattern SPAN =
            Pattern.compile("\\b(colspan|rowspan)\\s*=\\s*[\"']?(\\d{1,4})", Pattern.CASE_INSENSITIVE);
    private static final int WIDEST = 2_000;

    private final List<List<String>> lines = new ArrayList<>();
    /// Cells from above that reach into lines below: by column, for how many more lines.
    private final Map<Integer, Integer> reaching = new HashMap<>();

    private Optional<StringBuilder> cell = Optional.empty();
    private int across = 1;
    private int down = 1;
    private int tables;
    private String hidden = "";

    private TableOfPage() {}

    static Clip read(String html) {
        var page = new TableOfPage();
        Matcher pieces = PIECE.matcher(html);
        while (pieces.find() && page.tables >= 0) page.take(pieces);
        page.endCell();
        return new Clip(page.lines.stream().filter(line -> !line.isEmpty()).toList());
    }

    private void take(Matcher piece) {
        String tag = Optional.ofNullable(piece.group(2)).orElse("").toLowerCase(Locale.ROOT);
        boolean isEnd = "/".equals(piece.group(1));
        if (!hidden.isEmpty()) {
            if (isEnd && tag.equals(hidden)) hidden = "";
        } else if (tag.equals("style") || tag.equals("script")) {
            if (!isEnd) hidden = tag;
        } else if (!tag.isEmpty()) tag(tag, isEnd, piece.group(3));
        else if (!piece.group().startsWith("<!--")) cell.ifPresent(words -> words.append(piece.group()));
    }

    private void tag(String tag, boolean isEnd, String attributes) {
        switch (tag) {
            case "table" -> table(isEnd);
            case "tr" -> {
                endCell();
                if (!isEnd && tables == 1) startLine();
            }
            case "td", "th" -> {
                endCell();
                if (!isEnd && tables == 1) startCell(attributes);
            }
            case "br", "p", "div" -> cell.ifPresent(words -> words.append(' '));
            default -> {}
        }
    }

    /// Only the first table counts; one inside a cell of it is left out.
    private void table(boolean isEnd) {
        if (!isEnd) tables++;
        else if (--tables <= 0) {
            endCell();
            tables = -1;
        }
    }

    private void startLine() {
        lines.add(new ArrayList<>());
        skip();
    }

    private void startCell(String attributes) {
        if (lines.isEmpty()) startLine();
        across = 1;
        down = 1;
        Matcher spans = SPAN.matcher(attributes);
        while (spans.find()) {
            int count = Math.clamp(Integer.parseInt(spans.group(2)), 1, WIDEST);
            if (spans.group(1).equalsIgnoreCase("colspan")) across = count;
            else down = count;
        }
        cell = Optional.of(new StringBuilder());
    }

    /// What is merged stands in its first cell; the others are empty.
    private void endCell() {
        cell.ifPresent(words -> {
            var line = lines.getLast();
            for (int more = 0; more < across && line.size() < WIDEST; more++) {
                if (down > 1) reaching.put(line.size(), down - 1);
                line.add(more == 0 ? Entities.read(words.toString()) : "");
            }
            cell = Optional.empty();
            skip();
        });
    }

    /// Over columns that a cell from above reaches into.
    private void skip() {
        var line = lines.getLast();
        while (reaching.getOrDefault(line.size(), 0) > 0) {
            reaching.merge(line.size(), -1, Integer::sum);
            line.add("");
        }
    }
}
