package org.newsprint.voice;

/**
 * What stands between a verb and its subject.
 *
 * @param subject index of the last word before all that; the word may lie outside the clause
 * @param be whether a form of "be" does
 * @param modal whether "has", "did", "will" or the like does
 * @param infinitive whether "to" does
 */
record BeforeVerb(int subject, boolean be, boolean modal, boolean infinitive) {}
