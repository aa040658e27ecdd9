package org.newsprint.aggregate;

import java.time.Instant;
import java.util.Optional;

/**
 * A story that was copied: an original and its copies.
 *
 * @param id the id of the original
 * @param title the original's headline
 * @param firstOutlet who published the original
 * @param firstPublishedAt when
 * @param lastPublishedAt when the latest copy was published
 * @param articles how many articles, 2 or more
 * @param outlets how many different outlets
 * @param exact how many copies with the same words
 * @param near how many edited copies
 * @param excerpts how many excerpts
 * @param spun how many reworded copies
 * @param originalStance the original's stance
 * @param stanceMin the lowest stance of any of its articles
 * @param stanceMax the highest
 */
public record Cluster(
    String id,
    Optional<String> title,
    String firstOutlet,
    Instant firstPublishedAt,
    Instant lastPublishedAt,
    int articles,
    int outlets,
    int exact,
    int near,
    int excerpts,
    int spun,
    Optional<Double> originalStance,
    Optional<Double> stanceMin,
    Optional<Double> stanceMax)
    implements StoryFact {}
