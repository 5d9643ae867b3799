package dev.remit.format.in;

import dev.remit.edit.Names;
import dev.remit.edit.RaciOverrides;
import dev.remit.edit.RaciOverrides.Hand;
import dev.remit.edit.RaciOverrides.Wish;
import dev.remit.format.in.SheetTable.Entry;
import dev.remit.format.workbook.Held;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.raci.Activity;
import dev.remit.raci.Cell;
import dev.remit.raci.LetterWords;
import dev.remit.raci.Mark;
import dev.remit.raci.Matrix;
import dev.remit.raci.Raci;
import dev.remit.raci.Setting;
import dev.remit.report.sheet.Sheets;
import dev.remit.shape.Id;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of the sheet of letters: an activity of a service each, under the names of teams. A letter that differs
/// from the one derived is set by hand.
final class RaciRows {
    private static final String REASON = "Reason";

    private final Changing changing;
    private final Raci raci;
    private final Names names;
    private final Map<String, String> ids = new HashMap<>();
    private final List<Wish> wishes = new ArrayList<>();

    RaciRows(Changing changing) {
        this.changing = changing;
        this.raci = Raci.of(Structure.of(changing.document(), changing.today()));
        this.names = new Names(changing.document());
    }

    void take(SheetTable table) {
        var teams = teams(table);
        for (Entry entry : table.entries()) {
            changing.comesRow();
            if (!isAsWritten(entry, teams)) take(entry, teams);
        }
        changing.apply(RaciOverrides.all(wishes));
    }

    /// The columns with the name or the id of a team over them.
    private Map<String, Team> teams(SheetTable table) {
        var teams = new LinkedHashMap<String, Team>();
        for (String head : table.heads()) {
            var named = names.named(Team.class, head);
            if (named.size() == 1 && named.getFirst() instanceof Team team) teams.put(head, team);
        }
        return teams;
    }

    private boolean isAsWritten(Entry entry, Map<String, Team> teams) {
        // The columns of teams come in the order of ids, as they were written.
        var heads = new ArrayList<>(List.of(Sheets.ID, Sheets.domain(), Sheets.row(), Sheets.owner()));
        teams.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(java.util.Comparator.comparing(Team::id)))
                .forEach(each -> heads.add(each.getKey()));
        var values = heads.stream()
                .map(head ->
                        head.equals(Sheets.ID) ? entry.id() : entry.cell(head).text())
                .toList();
        return entry.cell(REASON).isBlank() && entry.isAsWritten(heads, values);
    }

    private void take(Entry entry, Map<String, Team> teams) {
        String[] id = id(entry).split("/", -1);
        var matrix = Id.isWellFormed(id[0]) ? raci.find(Id.of(id[0])) : Optional.<Matrix>empty();
        if (id.length != 2 || matrix.isEmpty() || matrix.get().row(id[1]).isEmpty()) {
            changing.warn(
                    "E-XLSX-031",
                    entry.place(Sheets.row()),
                    Text.of("No service has this activity any more, so the row is left out."));
            return;
        }
        teams.forEach((head, team) -> take(matrix.get(), id[1], team, head, entry));
    }

    /// By the id, or by the words over the row where the column of ids is gone or the row was copied without.
    private String id(Entry entry) {
        if (!entry.id().isEmpty()) return entry.id();
        if (ids.isEmpty()) {
            for (var matrix : raci.matrices())
                for (Activity activity : raci.activities())
                    ids.put(words(matrix.service(), activity), matrix.service().id() + "/" + activity.code());
        }
        return ids.getOrDefault(entry.cell(Sheets.row()).text().strip(), "");
    }

    private String words(Service service, Activity activity) {
        String name = names.of(Service.class, service.id());
        return Text.of("{0}: {1} {2}", name, activity.code(), activity.name()).toString();
    }

    private void take(Matrix matrix, String activity, Team team, String head, Entry entry) {
        Held held = entry.cell(head);
        var cell = matrix.cell(activity, team.id());
        if (held.isBlank()) {
            cell.filter(it -> !it.isEmpty()).ifPresent(it -> stays(it, head, entry));
            return;
        }
        var mark = ElementRows.isDelete(held) ? Optional.of(Mark.NONE) : LetterWords.read(held.text());
        if (mark.isEmpty()) changing.refuse(unknown(held), entry.place(head));
        else if (cell.isPresent()) set(cell.get(), mark.get(), matrix.service(), entry);
        else if (!mark.get().isEmpty()) changing.refuse(stranger(team, matrix.service()), entry.place(head));
    }

    private void stays(Cell cell, String head, Entry entry) {
        changing.warn(
                "E-XLSX-035",
                entry.place(head),
                Text.of(
                        "The cell is empty, which changes nothing: {0} keeps its {1}. Write #delete to take it away.",
                        cell.team().name(), cell.letters().spelling()));
    }

    private void set(Cell cell, Mark mark, Service service, Entry entry) {
        boolean isSame = cell.letters() == mark.letters()
                && (!mark.supports() || cell.mark().supports());
        if (isSame) return;
        for (Setting setting : cell.settings(mark)) set(setting, cell.activity().code(), service, entry);
    }

    private void set(Setting setting, String activity, Service service, Entry entry) {
        String role = setting.role().code();
        var hand = setting.isByHand() ? Optional.of(hand(setting, entry)) : Optional.<Hand>empty();
        wishes.add(new Wish(service.ref(), activity, role, hand));
    }

    private Hand hand(Setting setting, Entry entry) {
        var wanted = setting.wanted();
        return new Hand(wanted.letters(), wanted.supports(), setting.derived(), reason(entry), "", changing.day());
    }

    private String reason(Entry entry) {
        String written = entry.cell(REASON).text().strip();
        return written.isEmpty() ? Text.of("Imported from {0}", changing.file()).toString() : written;
    }

    private static Problem unknown(Held held) {
        String shown = held.text().length() > 20 ? held.text().substring(0, 20) + "…" : held.text();
        return Problem.error("E-XLSX-030", Text.of("\"{0}\" is no letter of a RACI.", shown))
                .hinting(Text.of("Write R, A, C, I or R+A; #delete takes a letter away."));
    }

    private static Problem stranger(Team team, Service service) {
        return Problem.error(
                        "E-XLSX-033",
                        Text.of(
                                "{0} fills no role for {1}, so it cannot have a letter there.",
                                team.name(), service.name()))
                .hinting(Text.of("Bind a role of the service to the team first, or empty the cell."));
    }
}
