package org.newsprint.article;

import org.newsprint.reject.RejectReason;

/**
 * What is wrong with a record.
 *
 * @param reason a fixed word
 * @param detail a sentence for a person
 */
public record Defect(RejectReason reason, String detail) {}
