/// Rules about who runs a service, and on what terms SRE takes part.
@NullMarked
package dev.remit.rule.engagement;

import org.jspecify.annotations.NullMarked;
