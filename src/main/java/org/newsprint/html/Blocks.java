package org.newsprint.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Splits an element into the blocks that a browser would show below each other. */
final class Blocks implements NodeVisitor {
  private static final Set<String> APART =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");
  private static final Set<String> CELLS = Set.of("td", "th");

  // A date that stands for itself is no more a part of the text than a link is.
  private static final Set<String> LINKS = Set.of("a", "time");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element owner;
  private int linked;
  private int links;
  private int breaks;

  private Blocks(Element root) {
    this.owner = root;
  }

  /** The blocks of an element in their order; none is blank. */
  static List<Block> of(Element root) {
    Blocks blocks = new Blocks(root);
    root.traverse(blocks);
    blocks.end();
    return blocks.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words);
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (LINKS.contains(element.normalName())) {
      links--;
    } else if (isApart(element)) {
      end();
      // What follows belongs to the element around, wherever that began.
      owner = element.parent() == null ? element : element.parent();
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    if (LINKS.contains(name)) {
      links++;
    } else if (name.equals("br")) {
      breaks++;
      if (breaks > 1) {
        end();
      } else {
        text.append(' ');
      }
    } else if (isApart(element)) {
      end();
      owner = element;
    } else if (CELLS.contains(name)) {
      text.append(' ');
    }
  }

  // Where a table lays out a page, its cells hold blocks; where it shows figures, a row is a line.
  private static boolean isApart(Element element) {
    String name = element.normalName();
    return APART.contains(name)
        || (CELLS.contains(name)
            && element.children().stream()
                .anyMatch(child -> isApart(child) || child.normalName().equals("br")));
  }

  private void add(TextNode node) {
    String words = node.getWholeText();
    if (!words.isBlank()) {
      breaks = 0;
      linked += links > 0 ? letters(words) : 0;
    }
    text.append(words);
  }

  private void end() {
    breaks = 0;
    if (!text.isEmpty()) {
      close();
    }
  }

  private void close() {
    String shown = text.toString().replace('\u00A0', ' ').strip();
    if (!shown.isEmpty()) {
      String line = SPACES.matcher(shown).replaceAll(" ");
      double share = Math.min(1, linked / (double) Math.max(1, letters(line)));
      blocks.add(new Block(line, line.split(" ").length, share, owner));
    }
    text.setLength(0);
    linked = 0;
  }

  private static int letters(String words) {
    return (int) words.chars().filter(Character::isLetterOrDigit).count();
  }
}
