package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Values;
import java.util.Optional;

/// How to reach a team and what to expect of it (Team API).
@About("How to reach a team and what to expect of it (Team API).")
public record Contact(
        @About("The chat channel for questions.") Optional<String> chatChannel,
        @About("What to search the wiki for.") Optional<String> wikiTerms,
        @About("When the team meets daily.") Optional<String> syncTime,
        @About("How it versions what it offers.") Optional<String> versioning,
        @About("How fast it answers.") Optional<String> serviceExpectation,
        Kept kept) {
    static Contact of(Values v) {
        return new Contact(v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
