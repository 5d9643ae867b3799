package dev.remit.rule;

import dev.remit.shape.Id;
import dev.remit.text.Text;

/// Something to do by hand about a finding, and the element to open for it.
public record NextStep(Text sentence, Id open) {}
