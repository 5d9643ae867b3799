package dev.remit.ui.session;

import dev.remit.text.Text;
import dev.remit.ui.raci.Copied;
import dev.remit.ui.raci.Pasted;
import dev.remit.ui.raci.Workspace;
import dev.remit.ui.raci.paste.Clip;
import dev.remit.ui.raci.paste.Pasting;
import dev.remit.ui.raci.paste.Plan;
import dev.remit.ui.session.Ledger.Pending;
import dev.remit.ui.session.clip.Board;
import dev.remit.ui.session.clip.Flavour;
import java.util.List;
import java.util.Optional;

/// Copies letters for other programs, and takes theirs.
public record LetterClips(Lettering lettering, Session session, Board board) {
    public void copy() {
        lettering.ledger().ifPresent(ledger -> {
            if (ledger.workspace().selection().cells() > Workspace.MOST) {
                session.toast(Text.of("Select at most {0} cells to copy them at once.", Workspace.MOST));
                return;
            }
            var copied = Copied.of(ledger.workspace());
            String text = copied.tabbed();
            board.put(List.of(new Flavour.Html(copied.page()), new Flavour.Table(text), new Flavour.Plain(text)));
        });
    }

    /// Puts in what is on the clipboard, or asks first where not all of it goes in as it is.
    public void paste() {
        var found = board.found();
        var clip = Clip.of(found.html(), found.text());
        if (clip.isEmpty()) session.toast(Text.of("There are no cells on the clipboard to paste."));
        else lettering.ledger().ifPresent(ledger -> paste(clip, ledger.workspace()));
    }

    private void paste(Clip clip, Workspace workspace) {
        var plan = Pasting.of(workspace, clip);
        if (plan.isPlain()) paste(workspace, plan, false);
        else
            lettering.change(
                    now -> now.pasting(Optional.of(new Pending(clip, plan, Pasting.guessing(workspace, clip)))));
    }

    /// Pastes after all.
    ///
    /// @param withTeams makes room for teams the service does not have yet
    public void paste(Plan plan, boolean withTeams) {
        lettering.ledger().ifPresent(ledger -> paste(ledger.workspace(), plan, withTeams));
        forget();
    }

    private void paste(Workspace workspace, Plan plan, boolean withTeams) {
        var deed = withTeams
                ? Pasted.with(workspace, plan.wanted(), plan.strangers())
                : Pasted.of(workspace, plan.wanted());
        deed.ifPresentOrElse(
                lettering::take,
                () -> session.toast(Text.of("These letters stand there already, so nothing was changed.")));
    }

    /// Pastes nothing.
    public void forget() {
        lettering.change(now -> now.pasting(Optional.empty()));
    }
}
