package org.newsprint.aggregate;

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
  private final SortedMap<String, Tally> groups = new TreeMap<>();

  /** Adds to one group. */
  void add(String group, Tally tally) {
    Tally sum = groups.getOrDefault(group, Tally.ZERO).plus(tally);
    if (sum.equals(Tally.ZERO)) {
      groups.remove(group);
    } else {
      groups.put(group, sum);
    }
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
    return Collections.unmodifiableCollection(groups.values());
  }

  /** The sums by group, in the order of the groups' names. */
  SortedMap<String, Tally> byGroup() {
    return Collections.unmodifiableSortedMap(groups);
  }

  void write(WireOutput out) throws IOException {
    out.writeInt(groups.size());
    for (Map.Entry<String, Tally> group : groups.entrySet()) {
      out.writeString(group.getKey());
      out.writeSigned(group.getValue().articles());
      out.writeSigned(group.getValue().scored());
      out.writeSigned(group.getValue().stanceUnits());
      out.writeSigned(group.getValue().favor());
      out.writeSigned(group.getValue().against());
    }
  }

  static Tallies read(WireInput in) throws IOException {
    Tallies tallies = new Tallies();
    int size = in.readInt();
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
