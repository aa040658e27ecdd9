package org.newsprint.aggregate;

import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** Sums per group; a group whose sums are all zero is not there. */
final class Tallies {
  // Most sums are of one article and so of one group; order costs only those who read them.
  private final Map<String, Tally> groups;

  Tallies() {
    this(1);
  }

  private Tallies(int size) {
    this.groups = Maps.newHashMapWithExpectedSize(size);
  }

  /** Adds to one group. */
  void add(String group, Tally tally) {
    groups.merge(group, tally, Tallies::plus);
  }

  private static @Nullable Tally plus(Tally former, Tally tally) {
    Tally sum = former.plus(tally);
    return sum.equals(Tally.ZERO) ? null : sum;
  }

  /** Adds every group of the other. */
  void addAll(Tallies other) {
    other.groups.forEach(this::add);
  }

  /** How many groups there are. */
  int size() {
    return groups.size();
  }

  /** The sums, in the order of the groups' names. */
  Collection<Tally> sums() {
    return byGroup().values();
  }

  /** The sums by group, in the order of the groups' names. */
  SortedMap<String, Tally> byGroup() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(groups));
  }

  void write(WireOutput out) throws IOException {
    out.writeInt(groups.size());
    Map<String, Tally> ordered = groups.size() > 1 ? byGroup() : groups;
    for (Map.Entry<String, Tally> group : ordered.entrySet()) {
      out.writeString(group.getKey());
      out.writeSigned(group.getValue().articles());
      out.writeSigned(group.getValue().scored());
      out.writeSigned(group.getValue().stanceUnits());
      out.writeSigned(group.getValue().favor());
      out.writeSigned(group.getValue().against());
    }
  }

  static Tallies read(WireInput in) throws IOException {
    int size = in.readInt();
    Tallies tallies = new Tallies(size);
    for (int i = 0; i < size; i++) {
      tallies.add(
          in.readString(),
          new Tally(
              in.readSigned(), in.readSigned(), in.readSigned(), in.readSigned(), in.readSigned()));
    }
    return tallies;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tallies that && groups.equals(that.groups);
  }

  @Override
  public int hashCode() {
    return groups.hashCode();
  }
}
