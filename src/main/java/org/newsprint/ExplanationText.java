package org.newsprint;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsprint.learn.Judgement;
import org.newsprint.learn.Judgements;
import org.newsprint.stance.ArticleStance;
import org.newsprint.stance.JudgedSentence;
import org.newsprint.stance.LabelledExample;
import org.newsprint.stance.NearestLabelled;
import org.newsprint.stance.StanceLabel;
import org.newsprint.stance.Sufficiency;
import org.newsprint.stance.Verdict;
import org.newsprint.stance.VoiceStance;
import org.newsprint.topic.LabelledArticle;
import org.newsprint.voice.SentenceVoice;

/** An explanation for people. */
final class ExplanationText {
  private static final String NOTHING = "none";

  private final PrintWriter out;

  private ExplanationText(PrintWriter out) {
    this.out = out;
  }

  static void print(Explanation explanation, PrintWriter out) {
    new ExplanationText(out).print(explanation);
    out.flush();
  }

  private void print(Explanation explanation) {
    line("topic", "%s: %s", explanation.topic().id(), explanation.topic().question());
    line("scored by", "%s", explanation.scorer());
    line("on topic", "%s: %s", yes(explanation.stance().relevant()), explanation.why());
    explanation.sentences().forEach(this::print);
    if (explanation.stance().relevant()) {
      out.println();
      print(explanation.stance());
    }
  }

  private void print(Explanation.Sentence sentence) {
    JudgedSentence judged = sentence.judged();
    out.println();
    line("sentence " + judged.sentence().index(), "%s", OneLine.of(judged.text()));
    line("  voice", "%s", voice(judged.voice()));
    line("  verdict", "%s", verdict(judged));
    line("  cues", "%s", judged.cues().isEmpty() ? NOTHING : String.join("; ", judged.cues()));
    judged
        .heads()
        .ifPresent(
            heads ->
                Explanation.HEADS.forEach(
                    head ->
                        heads
                            .find(head)
                            .ifPresent(said -> line("  " + head, "%s", probabilities(said)))));
    String name = "  nearest";
    for (NearestLabelled.Neighbour neighbour : sentence.nearest()) {
      line(name, "%.2f  %s", neighbour.similarity(), labels(neighbour.example()));
      line("", "      %s", OneLine.of(neighbour.example().text()));
      name = "";
    }
  }

  private static String voice(SentenceVoice voice) {
    String source =
        Stream.of(voice.speaker(), voice.affiliation())
            .flatMap(Optional::stream)
            .map(name -> ", " + name)
            .collect(Collectors.joining());
    return "%s (%s)%s".formatted(voice.voice().label(), voice.reason(), source);
  }

  private static String verdict(JudgedSentence judged) {
    Verdict verdict = judged.verdict();
    return side(verdict)
        + (verdict.sufficiency() == Sufficiency.NONE
            ? ""
            : ", finds the measure " + verdict.sufficiency().label())
        + judged
            .heads()
            .filter(heads -> verdict.abstained())
            .map(ExplanationText::doubt)
            .orElse("");
  }

  private static String side(Verdict verdict) {
    return verdict.label().label()
        + (Double.isNaN(verdict.probability()) ? "" : " " + share(verdict.probability()));
  }

  private static String doubt(Judgements heads) {
    return ", abstained: too unsure of " + side(Verdict.decided(heads));
  }

  private static String probabilities(Judgement judgement) {
    return IntStream.range(0, judgement.classes().size())
        .mapToObj(i -> judgement.classes().get(i) + " " + share(judgement.probabilities()[i]))
        .collect(Collectors.joining(", "));
  }

  private static String labels(LabelledExample example) {
    String labels =
        Explanation.HEADS.stream()
            .flatMap(
                head -> example.labelled().answer(head).map(label -> head + " " + label).stream())
            .collect(Collectors.joining(", "));
    String place =
        example.sentence() == LabelledArticle.TITLE ? "title" : "sentence " + example.sentence();
    return "%s (%s, %s, %s)".formatted(labels, example.file(), example.id(), place);
  }

  private void print(ArticleStance stance) {
    line("stance", "%s", balance(stance.stance()) + confidence(stance));
    line("own voice", "%s", balance(stance.ownVoice()));
    line("sources", "%s", balance(stance.quoted()));
    line("measure", "%s", stance.insufficient() ? "found insufficient" : "not found insufficient");
    line(
        "judged",
        "%d sentences, abstained on %d, not read: %d",
        stance.judged(),
        stance.abstained(),
        stance.unread());
    String name = "voices";
    for (VoiceStance voice : stance.voices()) {
      line(name, "%s", voice(voice));
      name = "";
    }
  }

  private static String confidence(ArticleStance stance) {
    return stance.confidence().map(share -> ", confidence " + share(share)).orElse("");
  }

  private static String voice(VoiceStance voice) {
    List<String> names =
        Stream.of(voice.speaker(), voice.affiliation()).flatMap(Optional::stream).toList();
    String source =
        names.isEmpty()
            ? voice.kind()
            : "%s (%s)".formatted(String.join(", ", names), voice.kind());
    return "%s: %s; sentences that take a side: %d%s"
        .formatted(
            source,
            balance(voice.stance()),
            voice.records(),
            voice.insufficient() ? "; finds the measure insufficient" : "");
  }

  private static String balance(Optional<Double> balance) {
    return StanceLabel.of(balance).label()
        + balance.map(score -> String.format(Locale.ROOT, " %+.2f", score)).orElse("");
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.2f", share);
  }

  private static String yes(boolean value) {
    return value ? "yes" : "no";
  }

  private void line(String name, String format, Object... values) {
    out.println(
        String.format(Locale.ROOT, "%-13s ", name) + String.format(Locale.ROOT, format, values));
  }
}
