package org.newsprint.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprint.change.TrackPerKey;
import org.newsprint.coverage.Containment;
import org.newsprint.coverage.CopyEvidence;
import org.newsprint.coverage.CoverageLink;
import org.newsprint.coverage.PhraseSwap;
import org.newsprint.coverage.WordRange;
import org.newsprint.fingerprint.Fingerprints;
import org.newsprint.fingerprint.LocatedWording;

/**
 * Quotes an article's words for each link that it is part of.
 *
 * <p>A link whose article has another number of words than the link was made from waits: the text
 * that belongs to it is still under way. A text without links is not read.
 */
final class Quote implements TrackPerKey.View<TextFact, Side> {
  private static final long serialVersionUID = 1L;

  @Override
  public List<Side> of(String articleId, List<TextFact> facts) {
    List<CoverageLink> links = facts.stream().flatMap(fact -> fact.link().stream()).toList();
    if (links.isEmpty()) {
      return List.of();
    }
    List<LocatedWording> texts =
        facts.stream()
            .flatMap(fact -> fact.text().stream())
            .map(text -> Fingerprints.locate(text.text(), text.language()))
            .toList();
    List<Side> sides = new ArrayList<>(links.size());
    for (CoverageLink link : links) {
      side(articleId, link, link.evidence().orElseThrow(), texts).ifPresent(sides::add);
    }
    return sides;
  }

  private static Optional<Side> side(
      String articleId, CoverageLink link, CopyEvidence evidence, List<LocatedWording> texts) {
    boolean ofCopy = link.articleId().equals(articleId);
    Containment expected = ofCopy ? evidence.copy() : evidence.source();
    return texts.stream()
        .filter(text -> text.wording().size() == expected.words())
        .findFirst()
        .map(
            text ->
                new Side(
                    link,
                    ofCopy,
                    ofCopy ? quoted(text, evidence.longestPassages()) : List.of(),
                    quoted(
                        text,
                        evidence.commonSwaps().stream()
                            .map(ofCopy ? PhraseSwap::copy : PhraseSwap::source)
                            .toList())));
  }

  // As many words as an excerpt has characters are enough, however long a passage is.
  private static int lastShown(WordRange range) {
    return Math.min(range.last(), range.first() + Excerpt.LONGEST);
  }

  private static List<String> quoted(LocatedWording text, List<WordRange> ranges) {
    return ranges.stream()
        .map(range -> Excerpt.of(text.text(range.first(), lastShown(range))))
        .toList();
  }
}
