package org.newsprint.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprint.article.Article;
import org.newsprint.article.LooseArticle;
import org.newsprint.article.Parsed;
import org.newsprint.config.JsonLine;
import org.newsprint.config.JsonLines;
import org.newsprint.config.Problem;
import org.newsprint.config.Problems;
import org.newsprint.reject.Provenance;
import org.newsprint.reject.Reject;
import org.newsprint.reject.RejectReason;

/** Reads a set of labelled documents; mistakes in it are collected, not thrown. */
public final class LabelledFolder {
  /** When a document was published that does not say. With one time for all, ids are the order. */
  public static final Instant UNDATED = Instant.parse("2000-01-01T00:00:00Z");

  private static final String DOCUMENTS = "docs.jsonl";
  private static final String PAIRS = "pairs.jsonl";
  private static final int GREY = 1;
  private static final int COPY = 2;

  // The document is sound; it is just no article.
  private static final Set<RejectReason> NO_TEXT =
      Set.of(RejectReason.EMPTY_TEXT, RejectReason.TOO_LARGE);

  private final Path folder;
  private final Problems problems;
  private final Map<String, LabelledDocument> documents = new LinkedHashMap<>();
  private final Set<IdPair> copies = new HashSet<>();
  private final Set<IdPair> grey = new HashSet<>();

  private LabelledFolder(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /**
   * The documents of {@code docs.jsonl} and the judgements of {@code pairs.jsonl}, if that is
   * there; either may be compressed, as {@code .jsonl.gz}. To be used only if there are no
   * problems.
   */
  public static LabelledSet read(Path folder, Problems problems) {
    Problems found = new Problems();
    LabelledSet set = new LabelledFolder(folder, found).read();
    for (Problem problem : found.list()) {
      problems.add(problem.file(), problem.line(), problem.path(), problem.message());
    }
    return set;
  }

  private LabelledSet read() {
    if (!Files.isDirectory(folder)) {
      problems.add(folder.toString(), 0, "", "there is no such folder");
      return new LabelledSet(List.of(), Optional.empty());
    }
    JsonLines.find(folder, DOCUMENTS, problems).ifPresentOrElse(this::readDocuments, this::noFile);
    Optional<JsonLines> pairs = JsonLines.find(folder, PAIRS, problems);
    if (problems.isEmpty()) {
      // Of broken documents every pair would be one too.
      pairs.ifPresent(file -> file.read(this::pair));
    }
    return new LabelledSet(
        new ArrayList<>(documents.values()), pairs.map(file -> new JudgedPairs(copies, grey)));
  }

  private void noFile() {
    problems.add(folder.toString(), 0, "", "holds neither %s nor %1$s.gz".formatted(DOCUMENTS));
  }

  private void readDocuments(JsonLines file) {
    file.read(this::document);
    if (problems.isEmpty() && documents.isEmpty()) {
      problems.add(file.name(), 0, "", "holds no document");
    }
  }

  private void document(JsonLine line) {
    Optional<String> id = line.requireText("id").filter(found -> isWritable(line, found));
    Optional<String> text = line.requireText("text");
    Optional<String> cluster = line.requireText("cluster");
    Optional<String> kind = line.text("kind");
    Optional<String> date = line.text("published_at").or(() -> line.text("date"));
    if (id.isPresent() && text.isPresent() && cluster.isPresent()) {
      Optional<Article> article = article(line, id.get(), text.get(), date);
      LabelledDocument document = new LabelledDocument(id.get(), cluster.get(), kind, article);
      if (documents.putIfAbsent(id.get(), document) != null) {
        line.problem("id", "'%s' is that of an earlier document".formatted(id.get()));
      }
    }
  }

  /** Whether the id can stand in a file of assignments. */
  private static boolean isWritable(JsonLine line, String id) {
    boolean writable = !id.isBlank() && id.chars().noneMatch(Character::isISOControl);
    if (!writable) {
      line.problem("id", "is blank or holds a control character");
    }
    return writable;
  }

  private static Optional<Article> article(
      JsonLine line, String id, String text, Optional<String> date) {
    Provenance place = new Provenance(line.file(), line.number());
    Parsed parsed = LooseArticle.parse(place, id, text, date, UNDATED);
    if (parsed instanceof Parsed.Rejected refused) {
      checkRefusal(line, refused.reject());
      return Optional.empty();
    }
    Article article = ((Parsed.Accepted) parsed).article();
    if (!article.id().equals(id)) {
      line.problem(
          "id", "'%s' is spaced or composed otherwise than an article's would be".formatted(id));
    }
    return Optional.of(article);
  }

  private static void checkRefusal(JsonLine line, Reject reject) {
    if (!NO_TEXT.contains(reject.reason())) {
      line.problem("", reject.detail());
    }
  }

  private void pair(JsonLine line) {
    Optional<String> one = known(line, "a");
    Optional<String> other = known(line, "b");
    Optional<Integer> label = line.requireNumber("label", 0, COPY);
    if (one.isEmpty() || other.isEmpty() || label.isEmpty()) {
      return;
    }
    if (one.equals(other)) {
      line.problem("b", "'%s' is paired with itself".formatted(one.get()));
    } else if (label.get() == COPY) {
      copies.add(new IdPair(one.get(), other.get()));
    } else if (label.get() == GREY) {
      grey.add(new IdPair(one.get(), other.get()));
    }
  }

  private Optional<String> known(JsonLine line, String field) {
    Optional<String> id = line.requireText(field);
    if (id.isPresent() && !documents.containsKey(id.get())) {
      line.problem(field, "there is no document '%s'".formatted(id.get()));
      return Optional.empty();
    }
    return id;
  }
}
