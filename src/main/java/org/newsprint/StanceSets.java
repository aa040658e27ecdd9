package org.newsprint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprint.config.Problems;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.evaluate.BabeFile;
import org.newsprint.evaluate.GwsdFile;
import org.newsprint.evaluate.LabelReport;
import org.newsprint.evaluate.LabelScore;
import org.newsprint.evaluate.NewsMtscFile;
import org.newsprint.evaluate.PolnearSet;
import org.newsprint.evaluate.Report;
import org.newsprint.evaluate.StanceArticle;
import org.newsprint.evaluate.StanceFiles;
import org.newsprint.evaluate.StanceSentence;
import org.newsprint.evaluate.TargetedSentence;
import org.newsprint.evaluate.Trial;
import org.newsprint.evaluate.VoiceReport;
import org.newsprint.evaluate.VoiceScore;
import org.newsprint.topic.LabelledArticle;

/** The sets on which stance can be measured: each is read and checked before it is measured. */
final class StanceSets {
  private static final String LABELLED = "labelled";
  private static final List<String> NAMES =
      List.of(LABELLED, "sentences", "articles", "newsmtsc", "gwsd", "babe", "polnear");
  private static final long SEED = 1;

  private final Path topic;
  private final EncoderKind encoder;
  private final Path data;
  private final Problems problems;

  /**
   * The sets.
   *
   * @param topic the file of the topic whose model is measured
   * @param data the set's own file or folder
   */
  StanceSets(Path topic, EncoderKind encoder, Path data, Problems problems) {
    this.topic = topic;
    this.encoder = encoder;
    this.data = data;
    this.problems = problems;
  }

  /** A set that was read. */
  interface Measure {
    List<Report> reports();
  }

  /** The set of this name; to be measured only if there are no problems. */
  Optional<Measure> named(String set, String part) {
    if (NAMES.contains(set) && !set.equals(LABELLED) && data.toString().isEmpty()) {
      problems.add("--data", 0, "", "is missing; name the file or folder of the set " + set);
      return Optional.empty();
    }
    return switch (set) {
      case LABELLED -> Optional.of(labelled(part));
      case "sentences" -> Optional.of(sentences());
      case "articles" -> Optional.of(articles());
      case "newsmtsc" -> Optional.of(newsMtsc());
      case "gwsd" ->
          Optional.of(
              trial(
                  Trial.inFifths(
                      "gwsd", GwsdFile.LABELS, GwsdFile.read(file("gwsd.jsonl"), problems))));
      case "babe" ->
          Optional.of(
              trial(
                  Trial.inFifths(
                      "babe",
                      BabeFile.LABELS,
                      BabeFile.read(file("babe_sg2.jsonl"), problems).sentences())));
      case "polnear" -> Optional.of(polnear());
      default -> {
        problems.add("--set", 0, "", JobFile.unknown(set, NAMES));
        yield Optional.empty();
      }
    };
  }

  private Measure polnear() {
    PolnearSet set = PolnearSet.read(data, problems);
    return () -> List.of(new VoiceReport(VoiceScore.of(set)));
  }

  private Measure newsMtsc() {
    List<TargetedSentence> all = new ArrayList<>();
    all.addAll(NewsMtscFile.read(file("train.jsonl"), problems));
    all.addAll(NewsMtscFile.read(file("devtest_rw.jsonl"), problems));
    return trial(Trial.newsMtsc(all));
  }

  private Measure trial(Trial trial) {
    if (problems.isEmpty() && !trial.teaches()) {
      problems.add(data.toString(), 0, "", "is too small to learn and judge");
    }
    return () ->
        List.of(
            new LabelReport(
                trial.name(), LabelScore.of(trial.classes(), trial.run(encoder.encoder()), SEED)));
  }

  private Measure labelled(String part) {
    boolean known = LabelledArticle.PARTS.contains(part);
    if (!known) {
      problems.add("--part", 0, "", JobFile.unknown(part, LabelledArticle.PARTS));
    }
    Problems found = new Problems();
    LabelledTopic labelled = LabelledTopic.read(topic, found);
    if (known && found.isEmpty() && labelled.articles(part).isEmpty()) {
      problems.add("--part", 0, "", "there is no labelled article of '%s'".formatted(part));
    }
    // What is wrong with the topic file itself would be found again with its model.
    Optional<TopicJudge> judge =
        found.isEmpty() ? TopicJudge.read(topic, encoder, found) : Optional.empty();
    found.list().forEach(one -> problems.add(one.file(), one.line(), one.path(), one.message()));
    return () -> judge.orElseThrow().reports(labelled.part(part));
  }

  private Measure sentences() {
    Map<String, List<StanceSentence>> sentences = StanceFiles.sentences(data, problems);
    Optional<TopicJudge> judge = judge();
    return () -> judge.orElseThrow().reports(sentences);
  }

  private Measure articles() {
    List<StanceArticle> articles = StanceFiles.articles(data, problems);
    Optional<TopicJudge> judge = judge();
    return () -> List.of(judge.orElseThrow().articleReport(articles));
  }

  private Optional<TopicJudge> judge() {
    return TopicJudge.read(topic, encoder, problems);
  }

  /** The file of this name in the set's folder, or the same compressed. */
  private Path file(String name) {
    Path plain = data.resolve(name);
    return Files.exists(plain) ? plain : data.resolve(name + ".gz");
  }
}
