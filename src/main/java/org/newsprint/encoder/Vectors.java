package org.newsprint.encoder;

/**
 * What an encoder makes of a sentence. Where no place is asked for, or it stands beyond what the
 * encoder takes in, all three are the same. The arrays are shared: they are not to be written to.
 *
 * @param whole of the whole sentence
 * @param target of the places that name the target
 * @param around of those places and what stands a few words around them
 */
@SuppressWarnings("ArrayRecordComponent") // read by kernels only; never compared
public record Vectors(float[] whole, float[] target, float[] around) {
  /** Those of a sentence that is read without regard to a place in it. */
  public static Vectors of(float[] whole) {
    return new Vectors(whole, whole, whole);
  }
}
