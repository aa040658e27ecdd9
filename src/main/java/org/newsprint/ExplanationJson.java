package org.newsprint;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.newsprint.learn.Judgement;
import org.newsprint.learn.Judgements;
import org.newsprint.stance.ArticleStance;
import org.newsprint.stance.JudgedSentence;
import org.newsprint.stance.NearestLabelled;
import org.newsprint.stance.StanceLabel;
import org.newsprint.stance.Verdict;
import org.newsprint.stance.VoiceStance;

/** An explanation for programs: one JSON object on one line. */
final class ExplanationJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DECIMALS = 4;

  private ExplanationJson() {}

  static void print(Explanation explanation, PrintWriter out) {
    out.println(json(explanation));
    out.flush();
  }

  private static ObjectNode json(Explanation explanation) {
    ObjectNode json =
        JSON.createObjectNode()
            .put("topic", explanation.topic().id())
            .put("question", explanation.topic().question())
            .put("encoder", explanation.encoder().label())
            .put("calibrated", explanation.calibrated())
            .put("scored_by", explanation.scorer())
            .put("relevant", explanation.stance().relevant())
            .put("why", explanation.why())
            .put("sentences_on_topic", explanation.judged().relevance().telling())
            .put("sentences_needed", explanation.judged().relevance().needed());
    ArrayNode sentences = json.putArray("sentences");
    explanation.sentences().forEach(sentence -> put(sentences.addObject(), sentence));
    put(json.putObject("stance"), explanation.stance());
    return json;
  }

  private static void put(ObjectNode json, Explanation.Sentence sentence) {
    JudgedSentence judged = sentence.judged();
    Verdict verdict = judged.verdict();
    json.put("sentence", judged.sentence().index())
        .put("start_char", judged.sentence().start())
        .put("end_char", judged.sentence().end())
        .put("text", judged.text())
        .put("voice", judged.voice().voice().label())
        .put("voice_reason", judged.voice().reason());
    put(json, "speaker", judged.voice().speaker());
    put(json, "affiliation", judged.voice().affiliation());
    json.put("label", verdict.label().label())
        .put("sufficiency", verdict.sufficiency().label())
        .put("abstained", verdict.abstained());
    putNumber(json, "probability", judged.heads().map(heads -> verdict.probability()));
    judged.cues().forEach(json.putArray("cues")::add);
    ObjectNode heads = json.putObject("heads");
    judged.heads().ifPresent(said -> put(heads, said));
    ArrayNode nearest = json.putArray("nearest");
    sentence.nearest().forEach(neighbour -> put(nearest.addObject(), neighbour));
  }

  private static void put(ObjectNode json, Judgements heads) {
    for (String head : Explanation.HEADS) {
      heads.find(head).ifPresent(judgement -> put(json.putObject(head), judgement));
    }
  }

  private static void put(ObjectNode classes, Judgement judgement) {
    judgement.classes().forEach(name -> classes.put(name, rounded(judgement.probability(name))));
  }

  private static void put(ObjectNode json, NearestLabelled.Neighbour neighbour) {
    json.put("similarity", rounded(neighbour.similarity()))
        .put("file", neighbour.example().file())
        .put("id", neighbour.example().id())
        .put("sentence", neighbour.example().sentence())
        .put("text", neighbour.example().text());
    for (String head : Explanation.HEADS) {
      put(json, head, neighbour.example().labelled().answer(head));
    }
  }

  private static void put(ObjectNode json, ArticleStance stance) {
    json.put("label", stance.label().label());
    putNumber(json, "stance", stance.stance());
    putNumber(json, "confidence", stance.confidence());
    putNumber(json, "own_voice", stance.ownVoice());
    putNumber(json, "quoted", stance.quoted());
    json.put("insufficient", stance.insufficient())
        .put("judged", stance.judged())
        .put("abstained", stance.abstained())
        .put("unread", stance.unread());
    ArrayNode voices = json.putArray("voices");
    stance.voices().forEach(voice -> put(voices.addObject(), voice));
  }

  private static void put(ObjectNode json, VoiceStance voice) {
    json.put("kind", voice.kind()).put("voice", voice.voice().label());
    put(json, "speaker", voice.speaker());
    put(json, "affiliation", voice.affiliation());
    putNumber(json, "stance", voice.stance());
    json.put("label", StanceLabel.of(voice.stance()).label())
        .put("sentences", voice.records())
        .put("insufficient", voice.insufficient());
  }

  private static BigDecimal rounded(double figure) {
    return BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  private static void put(ObjectNode json, String name, Optional<String> value) {
    value.ifPresentOrElse(text -> json.put(name, text), () -> json.putNull(name));
  }

  private static void putNumber(ObjectNode json, String name, Optional<Double> value) {
    value.ifPresentOrElse(figure -> json.put(name, rounded(figure)), () -> json.putNull(name));
  }
}
