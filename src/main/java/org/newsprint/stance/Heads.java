package org.newsprint.stance;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The heads of a topic's model and their classes; {@code docs/stance-labels.md} defines them. */
public final class Heads {
  /** Whether the sentence expresses an opinion, on whatever it may be. */
  public static final String OPINION = "opinion";

  /** What its holder wants of the target. */
  public static final String RESTRICTION = "restriction";

  /** Whether the measure goes far enough in the holder's eyes. */
  public static final String SUFFICIENCY = "sufficiency";

  static final String YES = "yes";
  static final String NO = "no";

  /** Wants limits. */
  public static final String FAVOR = "favor";

  /** Wants none. */
  public static final String OPPOSE = "oppose";

  static final String MIXED = "mixed";
  static final String NOTHING = "none";

  /** Each head's classes. */
  public static final Map<String, List<String>> CLASSES =
      Map.of(
          OPINION, List.of(NO, YES),
          RESTRICTION, List.of(FAVOR, OPPOSE, MIXED, NOTHING),
          SUFFICIENCY, List.of("insufficient", "adequate", "excessive", NOTHING));

  private Heads() {}

  /** A head's classes. */
  public static List<String> classes(String head) {
    return Optional.ofNullable(CLASSES.get(head)).orElseThrow();
  }
}
