/// How fast it is: each class measures one thing that has a budget. `mvn -Pbench verify` runs and prints them all.
@NullMarked
package dev.remit.bench;

import org.jspecify.annotations.NullMarked;
