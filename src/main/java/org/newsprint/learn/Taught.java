package org.newsprint.learn;

import java.util.Optional;

/**
 * What was learnt for one question.
 *
 * @param head what a sentence says by itself
 * @param context what it says in its text, from the {@link Surroundings} of what the head says of
 *     the sentences; absent where the text is not heard
 */
record Taught(Head head, Optional<Head> context) {}
