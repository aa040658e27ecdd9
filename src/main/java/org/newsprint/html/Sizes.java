package org.newsprint.html;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** How much each element of a page holds, counted once for all. */
final class Sizes {
  private final Map<Node, Integer> sums;
  private final int all;

  private Sizes(Map<Node, Integer> sums, int all) {
    this.sums = sums;
    this.all = all;
  }

  /** Counts the words of all blocks below the root. */
  static Sizes of(Element root) {
    return of(root, Blocks.of(root), Block::words);
  }

  /** Adds up what each block below the root counts for; in one walk, however deep they stand. */
  static Sizes of(Element root, Iterable<Block> blocks, ToIntFunction<Block> size) {
    Map<Node, Integer> sums = new HashMap<>();
    for (Block block : blocks) {
      sums.merge(block.owner(), size.applyAsInt(block), Integer::sum);
    }
    root.traverse(new Adding(root, sums));
    return new Sizes(sums, sums.getOrDefault(root, 0));
  }

  /** The sum over the blocks in an element. */
  int in(Element element) {
    return sums.getOrDefault(element, 0);
  }

  /** The same as a share of the root's, 0 to 1. */
  double share(Element element) {
    return all == 0 ? 0 : in(element) / (double) all;
  }

  private record Adding(Element root, Map<Node, Integer> sums) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {}

    @Override
    public void tail(Node node, int depth) {
      Integer sum = sums.get(node);
      Node parent = node.parent();
      if (sum != null && parent != null && !node.equals(root)) {
        sums.merge(parent, sum, Integer::sum);
      }
    }
  }
}
