package org.newsprint.reject;

import java.time.Instant;

/**
 * A record that was not accepted.
 *
 * @param provenance where it was read
 * @param stage the stage that refused it, for example {@code read} or {@code parse}
 * @param reason why, as a fixed word
 * @param detail why, as a sentence for a person
 * @param format the input format under which the payload reads: {@code text}, {@code jsonl}, {@code
 *     csv}
 * @param payload the record as it came, at most {@link Payload#MAX_BYTES} bytes of it
 * @param seenAt when the job saw it
 */
public record Reject(
    Provenance provenance,
    String stage,
    RejectReason reason,
    String detail,
    String format,
    Payload payload,
    Instant seenAt) {}
