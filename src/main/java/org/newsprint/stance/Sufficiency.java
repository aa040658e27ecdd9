package org.newsprint.stance;

import java.util.Locale;

/** Whether a measure goes far enough in the eyes of the voice, apart from the side it takes. */
public enum Sufficiency {
  /** The measure is too little. */
  INSUFFICIENT,
  /** The measure is right as it is. */
  ADEQUATE,
  /** The measure is too much. */
  EXCESSIVE,
  /** Nothing is said of it. */
  NONE;

  /** The name as the tables have it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
