package dev.remit.rule.integrity;

import dev.remit.model.Element;
import dev.remit.shape.FieldPath;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// A code by which something is named, though no reference is kept.
///
/// @param in the element that names it; empty where the organisation itself does
/// @param path where the code stands, or what stands under it
/// @param known the codes there are
/// @param replaceable the code itself stands at the path and may become another
record CodeName(
        Optional<Element> in, Text noun, String code, FieldPath path, List<String> known, boolean replaceable) {}
