package dev.remit.rule;

import dev.remit.edit.Edit;
import dev.remit.text.Text;

/// An edit that makes a finding go away and brings no new error.
public record Repair(Text label, Edit edit) {}
