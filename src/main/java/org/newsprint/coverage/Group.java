package org.newsprint.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles of one text, in order of time. */
final class Group {
  static final Comparator<Group> BY_FIRST = (a, b) -> Indexed.BY_TIME.compare(a.first(), b.first());

  final List<Indexed> members = new ArrayList<>(1);
  Story story = new Story();

  Group(Indexed first) {
    members.add(first);
  }

  Indexed first() {
    return members.get(0);
  }

  Instant last() {
    return members.get(members.size() - 1).publishedAt();
  }

  /** Whether the group is where it should be: in this story, or first of one of its own. */
  boolean isIn(@Nullable Story wanted) {
    return wanted == null ? story.groups.get(0) == this : story == wanted;
  }

  /** The earliest member from an instant on and before an article. */
  @Nullable Indexed leader(Instant since, Indexed article) {
    Indexed leader = first();
    if (leader.publishedAt().isBefore(since)) {
      int at = Ordered.firstSince(members, since);
      if (at == members.size()) {
        return null;
      }
      leader = members.get(at);
    }
    return leader.isBefore(article) ? leader : null;
  }
}
