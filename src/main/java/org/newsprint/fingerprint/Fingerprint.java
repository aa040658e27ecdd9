package org.newsprint.fingerprint;

import java.time.Instant;
import java.util.Optional;

/**
 * What coverage knows of an article: enough to verify a copy, without its text.
 *
 * @param articleId the article
 * @param publishedAt its event time
 * @param outlet its outlet
 * @param title its headline
 * @param digest hash of the sequence of its words, whatever their case, punctuation and spacing
 * @param shingles its distinct word 3-grams
 */
public record Fingerprint(
    String articleId,
    Instant publishedAt,
    String outlet,
    Optional<String> title,
    long digest,
    ShingleSet shingles) {}
