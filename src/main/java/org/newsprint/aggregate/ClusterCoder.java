package org.newsprint.aggregate;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** Encodes a story. */
final class ClusterCoder extends WireCoder<Cluster> {
  private static final long serialVersionUID = 1L;

  private ClusterCoder() {}

  /** The coder. */
  static ClusterCoder of() {
    return new ClusterCoder();
  }

  @Override
  protected void write(Cluster cluster, WireOutput out) throws IOException {
    out.writeString(cluster.id());
    out.writeOptional(cluster.title(), out::writeString);
    out.writeString(cluster.firstOutlet());
    out.writeInstant(cluster.firstPublishedAt());
    out.writeInstant(cluster.lastPublishedAt());
    out.writeInt(cluster.articles());
    out.writeInt(cluster.outlets());
    out.writeInt(cluster.exact());
    out.writeInt(cluster.near());
    out.writeInt(cluster.excerpts());
    out.writeInt(cluster.spun());
    out.writeOptional(cluster.originalStance(), out::writeDouble);
    out.writeOptional(cluster.stanceMin(), out::writeDouble);
    out.writeOptional(cluster.stanceMax(), out::writeDouble);
  }

  @Override
  protected Cluster read(WireInput in) throws IOException {
    return new Cluster(
        in.readString(),
        in.readOptional(in::readString),
        in.readString(),
        in.readInstant(),
        in.readInstant(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readOptional(in::readDouble),
        in.readOptional(in::readDouble),
        in.readOptional(in::readDouble));
  }
}
