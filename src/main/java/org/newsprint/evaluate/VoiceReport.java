package org.newsprint.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Prints how well voices were told.
 *
 * @param score the figures
 */
public record VoiceReport(VoiceScore score) implements Report {
  private static final double DECIMALS = 1e4;

  @Override
  public void print(PrintWriter out) {
    PairCounts outlet = score.outlet();
    out.println(
        String.format(
            Locale.ROOT,
            "voices: sentences %d, of these attributed %.4f%n"
                + "accuracy      %.4f   outlet's or a source's%n"
                + "outlet's      %.4f F1   precision %.4f  recall %.4f%n"
                + "speakers      %.4f   of %d sources named on both sides",
            score.sentences(),
            score.attributed(),
            score.accuracy(),
            outlet.f1(),
            outlet.precision(),
            outlet.recall(),
            score.speakers().share(),
            score.speakers().all()));
    out.flush();
  }

  @Override
  public void printJson(PrintWriter out) {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("sentences", score.sentences());
    json.put("attributed", rounded(score.attributed()));
    json.put("accuracy", rounded(score.accuracy()));
    json.put("outlet_precision", rounded(score.outlet().precision()));
    json.put("outlet_recall", rounded(score.outlet().recall()));
    json.put("outlet_f1", rounded(score.outlet().f1()));
    json.put("speaker_accuracy", rounded(score.speakers().share()));
    json.put("speakers", score.speakers().all());
    out.println(json);
    out.flush();
  }

  private static double rounded(double value) {
    return Math.round(value * DECIMALS) / DECIMALS;
  }
}
