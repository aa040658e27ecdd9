package org.newsprint.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the text of the article on a page.
 *
 * <p>Furniture is taken out by its names. Of what remains, the article is the element with the most
 * words of prose, where a word that is neither prose nor a heading counts against it; within the
 * element that the page itself calls the article, where that holds half of the prose. At its edges
 * only prose and headings are kept, and a short rest behind links is not, unless it stands with
 * half of the prose: it is about the site.
 */
final class MainText {
  private static final String NAMED = "[itemprop=articleBody], article, main, [role=main]";
  private static final double MOST = 0.5;
  private static final double REST = 0.2;
  private static final double LINKS = 0.3;
  private static final int LINE_WORDS = 14;

  // Lines of furniture that stand between the paragraphs.
  private static final Pattern LINE =
      Pattern.compile(
          "(?i)(advertisement|now playing|read (more|also|next)|see also|share this"
              + "|(sign up|subscribe|support us|donate)\\b|follow .* on|related( stories|:)|popular posts"
              + "|more from |most read|continue reading|story continues|copyright|©|all rights)"
              + ".*|[\\d:/., ]+|\\d+ (comments?|shares?|min read)");

  private MainText() {}

  /** The text of a page, which is taken apart by that. */
  static String of(Document page, Optional<String> title) {
    Element body = page.body();
    Furniture.remove(body);
    List<Block> blocks = Blocks.of(body);
    Element root = root(body, blocks);
    return written(withoutRest(root, Blocks.of(root)), title.orElse(""));
  }

  /** The text of an element that is the article's own. */
  static String ofFragment(Element body) {
    Furniture.remove(body);
    return written(Blocks.of(body), "");
  }

  private static Element root(Element body, List<Block> blocks) {
    Sizes prose = Sizes.of(body, blocks, MainText::prose);
    Sizes worth = Sizes.of(body, blocks, MainText::worth);
    Element within = named(body, prose);
    Element best = within;
    int most = worth.in(within);
    // In document order: of equals the deepest, since the others hold nothing more.
    for (Element element : within.getAllElements()) {
      if (worth.in(element) >= most && prose.in(element) > 0) {
        best = element;
        most = worth.in(element);
      }
    }
    return best;
  }

  private static List<Block> withoutRest(Element root, List<Block> blocks) {
    Sizes prose = Sizes.of(root, blocks, MainText::prose);
    int after = 0;
    int end = blocks.size();
    for (int i = blocks.size() - 1; i >= 0 && after < REST * prose.in(root); i--) {
      Block block = blocks.get(i);
      if (isWithMost(block, root, prose)) {
        break;
      }
      after += prose(block);
      end = after > 0 && isLinks(block) ? i : end;
    }
    return blocks.subList(0, end);
  }

  private static boolean isWithMost(Block block, Element root, Sizes prose) {
    return prose(block) > 0
        && block.owner().parents().stream()
            .takeWhile(element -> !element.equals(root))
            .anyMatch(element -> prose.share(element) >= MOST);
  }

  private static int prose(Block block) {
    return block.isProse() ? block.words() : 0;
  }

  private static boolean isLinks(Block block) {
    return block.linkedShare() > LINKS && !block.isProse();
  }

  private static int worth(Block block) {
    return block.isProse() ? block.words() : block.isHeading() ? 0 : -block.words();
  }

  private static Element named(Element body, Sizes prose) {
    Element within = body;
    for (Element named : body.select(NAMED)) {
      if (prose.share(named) >= MOST) {
        within = named;
      }
    }
    return within;
  }

  private static String written(List<Block> blocks, String title) {
    List<Block> kept =
        blocks.stream().filter(block -> !isFurniture(block) && !isTitle(block, title)).toList();
    int first = 0;
    int last = kept.size();
    if (kept.stream().anyMatch(Block::isProse)) {
      while (!kept.get(first).isProse() && !kept.get(first).isHeading()) {
        first++;
      }
      while (!kept.get(last - 1).isProse()) {
        last--;
      }
    }
    return kept.subList(first, last).stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }

  private static boolean isFurniture(Block block) {
    return (block.words() <= LINE_WORDS && LINE.matcher(block.text()).matches())
        || (block.words() <= LINE_WORDS && isLinks(block));
  }

  private static boolean isTitle(Block block, String title) {
    return block.owner().normalName().equals("h1") || block.text().equalsIgnoreCase(title);
  }
}
