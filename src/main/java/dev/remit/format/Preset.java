package dev.remit.format;

/// Who reads a table: a program, or a spreadsheet that guesses the encoding and splits by the machine's locale.
public enum Preset {
    MACHINE,
    EXCEL
}
