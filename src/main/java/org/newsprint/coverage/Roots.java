package org.newsprint.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes stories of links: those whose articles copy one another, under the earliest of them.
 *
 * <p>Verified links join stories. A weak one only brings an article that stands alone into a story,
 * or two of them together; embedding joins nothing. A pure function of the set of links.
 */
final class Roots {
  private Roots() {}

  /** The place of every article that the links name, in order of publication. */
  static List<Placement> of(Collection<CoverageLink> links) {
    return new Forest(links).placements();
  }

  /** An article as the links name it, in order of publication. */
  private record Node(Instant publishedAt, String id) implements Comparable<Node> {
    private static final Comparator<Node> ORDER =
        Comparator.comparing(Node::publishedAt).thenComparing(Node::id);

    static Node later(CoverageLink link) {
      return new Node(link.publishedAt(), link.articleId());
    }

    static Node earlier(CoverageLink link) {
      return new Node(link.copiedFromPublishedAt(), link.copiedFrom());
    }

    @Override
    public int compareTo(Node other) {
      return ORDER.compare(this, other);
    }
  }

  private static final class Forest {
    private final Map<Node, CoverageLink> copies = new TreeMap<>();
    private final Map<Node, CoverageLink> embedded = new TreeMap<>();
    private final Map<Node, List<CoverageLink>> weak = new TreeMap<>();
    private final Map<Node, Node> parents = new HashMap<>();
    private final Set<Node> verified = new HashSet<>();
    private final Set<Node> attached = new HashSet<>();

    Forest(Collection<CoverageLink> links) {
      for (CoverageLink link : links) {
        if (link.embeds()) {
          embedded.merge(Node.later(link), link, Forest::earliest);
        } else if (link.weak()) {
          weak.computeIfAbsent(Node.later(link), node -> new ArrayList<>()).add(link);
          weak.computeIfAbsent(Node.earlier(link), node -> new ArrayList<>()).add(link);
        } else {
          copies.merge(Node.later(link), link, Forest::earliest);
          join(Node.later(link), Node.earlier(link));
        }
      }
      verified.addAll(parents.keySet());
      weak.forEach(this::attach);
    }

    private static CoverageLink earliest(CoverageLink a, CoverageLink b) {
      return CoverageLink.EARLIEST_SOURCE_FIRST.compare(a, b) <= 0 ? a : b;
    }

    private void join(Node a, Node b) {
      Node rootOfA = root(a);
      Node rootOfB = root(b);
      if (rootOfA.compareTo(rootOfB) < 0) {
        parents.put(rootOfB, rootOfA);
        parents.putIfAbsent(rootOfA, rootOfA);
      } else {
        parents.put(rootOfA, rootOfB);
        parents.putIfAbsent(rootOfB, rootOfB);
      }
    }

    private Node root(Node node) {
      Node root = node;
      for (Node up = parent(root); !up.equals(root); up = parent(root)) {
        root = up;
      }
      Node at = node;
      while (!at.equals(root)) {
        Node up = parent(at);
        parents.put(at, root);
        at = up;
      }
      return root;
    }

    private Node parent(Node node) {
      Node parent = parents.get(node);
      return parent == null ? node : parent;
    }

    /** Brings an article that stands alone to the earliest one that can take it in. */
    private void attach(Node article, List<CoverageLink> links) {
      if (verified.contains(article)) {
        return;
      }
      links.stream()
          .filter(link -> takesIn(other(link, article), article))
          .min(
              Comparator.comparing((CoverageLink link) -> !verified.contains(other(link, article)))
                  .thenComparing(link -> other(link, article)))
          .ifPresent(
              link -> {
                if (Node.later(link).equals(article)) {
                  copies.put(article, link);
                }
                attached.add(article);
                join(article, other(link, article));
              });
    }

    // A weak link to what is itself there by a weak link would be the chain that strays.
    private boolean takesIn(Node host, Node article) {
      return verified.contains(host) || (host.compareTo(article) < 0 && !attached.contains(host));
    }

    private static Node other(CoverageLink link, Node article) {
      return Node.later(link).equals(article) ? Node.earlier(link) : Node.later(link);
    }

    List<Placement> placements() {
      Map<Node, Placement> placements = new TreeMap<>();
      parents.keySet().forEach(node -> placements.put(node, placement(node)));
      embedded.keySet().forEach(node -> placements.put(node, placement(node)));
      return new ArrayList<>(placements.values());
    }

    private Placement placement(Node node) {
      Node root = root(node);
      return new Placement(
          node.id(),
          root.id(),
          root.publishedAt(),
          Optional.ofNullable(copies.get(node)),
          Optional.ofNullable(embedded.get(node)));
    }
  }
}
