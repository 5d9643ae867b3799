package dev.remit.file.save;

import dev.remit.text.Place;
import dev.remit.text.Problem;
import dev.remit.text.Problem.Grade;
import dev.remit.text.Text;
import java.util.Optional;

/// All that can go wrong between the program and the disk: the code, what happened to the work, and what to do.
public enum IoFault {
    NOT_FOUND("E-IO-001", "There is no file with this name.", "Check the spelling and the folder."),
    UNREADABLE(
            "E-IO-002",
            "The file could not be read: {0}.",
            "Nothing was changed. Try again. If it fails again, check the disk or the network drive."),
    DISK_FULL(
            "E-IO-003",
            "The disk is too full: the file needs {0}, and {1} are free.",
            "Nothing was changed. Free some space, or save to another disk."),
    READ_ONLY(
            "E-IO-004",
            "The file is marked read-only.",
            "Nothing was changed. Make the file writable, or save under another name."),
    FORBIDDEN(
            "E-IO-005",
            "The system denies access to the file or its folder.",
            "Nothing was changed. Ask the owner for access, or choose another place."),
    BROKEN_LINK(
            "E-IO-006",
            "The name is a symbolic link that leads nowhere or in a circle.",
            "Nothing was changed. Correct the link, or name the file itself."),
    BUSY(
            "E-IO-007",
            "The system does not let the file be replaced: {0}.",
            "Nothing was changed. Close other programs that use the file and try again, or save under another name."),
    NOT_SYNCED(
            "E-IO-009",
            "The disk did not confirm the new version: {0}.",
            "The new version was dropped, and nothing was changed. Check the disk, and save to another one meanwhile."),
    VANISHED(
            "E-IO-010",
            "The file or its folder was deleted or moved since it was opened.",
            "Nothing was written. Save under another name, or put the file back and try again."),
    NOT_A_FILE(
            "E-IO-011",
            "This is not a regular file but a folder, a device or a pipe.",
            "Nothing was changed. Name a file."),
    CHANGED(
            "E-IO-012",
            "Another program changed the file on disk since it was opened.",
            "Nothing was overwritten. Open the file again and repeat the change, or save under another name."),
    EXISTS(
            "E-IO-013",
            "There is already a file with this name.",
            "Nothing was overwritten. Choose another name, or allow the file to be replaced (--force)."),
    UNWRITABLE(
            "E-IO-014",
            "The file could not be written: {0}.",
            "Nothing was changed. Try again, or save to another place."),
    NOT_ATOMIC(
            "E-IO-015",
            "This file system cannot replace the file in one step.",
            "Nothing was changed. Save under another name or in another folder."),
    NO_FOLDER(
            "E-IO-016",
            "The folder of this file does not exist.",
            "Nothing was written. Create the folder, or choose another one."),
    NO_BACKUP(
            "E-IO-017",
            Grade.WARNING,
            "The previous version could not be kept as a backup. {0}",
            "Check the space and the access rights in {1}."),
    HARD_LINK(
            "E-IO-018",
            Grade.WARNING,
            "The file has a second name (a hard link), which keeps the old version.",
            "Copy the file over its other name if both are to stay alike."),
    NOT_CONFIRMED(
            "E-IO-019",
            Grade.WARNING,
            "The disk did not confirm that the file survives a power cut: {0}.",
            "The file was saved. Keep a copy on another disk."),
    UNSTEADY(
            "E-IO-020",
            "The file keeps changing while it is read.",
            "Nothing was changed. Wait until the other program has finished, then try again."),
    OLD_BACKUPS(
            "E-IO-021",
            Grade.WARNING,
            "Older backups could not be cleared away: {0}.",
            "Check the access rights in {1}."),
    TOO_LARGE(
            "E-LIM-001",
            "The file is {0} in size, and {1} is the limit.",
            "It was not read. Name another file, or split the organisation over several files."),
    LARGE(
            "E-LIM-001",
            Grade.WARNING,
            "The file is {0} in size; above {1} it can no longer be opened.",
            "Split the organisation over several files before it grows further.");

    private final String code;
    private final Grade grade;
    private final String what;
    private final String hint;

    IoFault(String code, String what, String hint) {
        this(code, Grade.ERROR, what, hint);
    }

    IoFault(String code, Grade grade, String what, String hint) {
        this.code = code;
        this.grade = grade;
        this.what = what;
        this.hint = hint;
    }

    public String code() {
        return code;
    }

    public Grade grade() {
        return grade;
    }

    /// This fault as it happened; arguments stand in the sentence and in the hint.
    public Problem problem(Object... arguments) {
        Text message = Text.of(what, arguments);
        return new Problem(code, grade, "", Place.UNKNOWN, message, Optional.of(Text.of(hint, arguments)));
    }

    Refusal refusal(Object... arguments) {
        return new Refusal(problem(arguments));
    }
}
