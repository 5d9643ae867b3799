package dev.remit.report.oncall;

import dev.remit.analysis.figure.Measure;
import dev.remit.report.KeyFigure;
import dev.remit.report.KeyFigures;
import dev.remit.report.Quantity;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.rule.Percent;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a reader should know first of on-call: what nobody covers, then where there are too few.
record OnCallFigures(List<Post> posts, Uncovered uncovered) {
    Text title() {
        int all = uncovered.facts().production().size();
        int open = uncovered.open().size();
        if (open == 1) return Text.of("1 of {0} services in production has nobody on call", all);
        if (open > 1) return Text.of("{0} of {1} services in production have nobody on call", open, all);
        long few = tooSmall();
        if (few == 1) return Text.of("1 of {0} rotations has too few people", rotations());
        if (few > 1) return Text.of("{0} of {1} rotations have too few people", few, rotations());
        long noisy = noisy();
        if (noisy == 1) return Text.of("1 of {0} rotations has too many incidents a shift", rotations());
        if (noisy > 1) return Text.of("{0} of {1} rotations have too many incidents a shift", noisy, rotations());
        if (all == 0) return Text.of("No service is in production, so nobody needs to be on call");
        if (all == 1) return Text.of("Someone is on call for the only service in production, with enough people");
        return Text.of("Someone is on call for each of {0} services in production, with enough people", all);
    }

    KeyFigures keys() {
        int open = uncovered.open().size();
        long few = tooSmall();
        return new KeyFigures(List.of(
                KeyFigure.of(Text.of("Services with nobody on call").toString(), Integer.toString(open))
                        .beneath(Text.of(
                                        "of {0} in production",
                                        uncovered.facts().production().size())
                                .toString())
                        .toned(open == 0 ? Tone.GOOD : Tone.ERROR),
                KeyFigure.of(Text.of("Rotations too small").toString(), Long.toString(few))
                        .beneath(Text.of("of {0}", rotations()).toString())
                        .toned(few == 0 ? Tone.GOOD : Tone.WARNING),
                KeyFigure.of(Text.of("Most time on call").toString(), most(Post::share, Measure.SHARE))
                        .beneath(Text.of("of all time, limit {0}", limit()).toString()),
                KeyFigure.of(
                                Text.of("Most incidents a shift").toString(),
                                most(post -> post.onCall().incidentsPerShift(), Measure.COUNT))
                        .beneath(Text.of(
                                        "of 12 hours, limit {0}",
                                        Post.Limit.of("ONC-004", "incidents", uncovered.facts()))
                                .toString()),
                KeyFigure.of(
                                Text.of("Most pages at night").toString(),
                                most(post -> post.onCall().nightPages(), Measure.COUNT))
                        .beneath(Text.of("a week").toString())));
    }

    private String limit() {
        return Percent.of(Post.Limit.of("ONC-003", "share", uncovered.facts()));
    }

    private String most(Function<Post, Optional<Double>> figure, Measure measure) {
        return posts.stream()
                .flatMap(post -> figure.apply(post).stream())
                .max(Double::compare)
                .map(value -> Quantity.of(value, measure).shown())
                .orElseGet(Words.UNKNOWN::text);
    }

    private long rotations() {
        return posts.stream().map(post -> post.rotation().id()).distinct().count();
    }

    private long noisy() {
        double limit = Post.Limit.of("ONC-004", "incidents", uncovered.facts()).doubleValue();
        return posts.stream()
                .filter(post -> post.onCall()
                        .incidentsPerShift()
                        .filter(each -> each > limit)
                        .isPresent())
                .map(post -> post.rotation().id())
                .distinct()
                .count();
    }

    private long tooSmall() {
        return posts.stream()
                .filter(Post::isShort)
                .map(post -> post.rotation().id())
                .distinct()
                .count();
    }
}
