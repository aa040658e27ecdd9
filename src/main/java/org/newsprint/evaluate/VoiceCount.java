package org.newsprint.evaluate;

import java.util.List;
import java.util.Optional;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;
import org.newsprint.voice.SentenceVoice;
import org.newsprint.voice.Voice;
import org.newsprint.voice.Voices;

/** Counts, document by document, where the voices found and those annotated agree. */
final class VoiceCount {
  private long sentences;
  private long rightOutlet;
  private long wrongOutlet;
  private long missedOutlet;
  private Recall speakers = Recall.NONE;

  void add(PolnearDocument document) {
    Reading reading = Reading.of(document.text());
    Attributed annotated = new Attributed(document, reading);
    List<SentenceVoice> voices = Voices.of(reading);
    for (Sentence sentence : reading.sentences()) {
      if (reading.from(sentence) < reading.to(sentence)) {
        SentenceVoice found = voices.get(sentence.index());
        addVoice(found.voice() == Voice.OUTLET, !annotated.isSources(sentence));
        addSpeaker(found.speaker().flatMap(Attributed::surname), annotated.surname(sentence));
      }
    }
  }

  private void addVoice(boolean found, boolean annotated) {
    sentences++;
    rightOutlet += found && annotated ? 1 : 0;
    wrongOutlet += found && !annotated ? 1 : 0;
    missedOutlet += !found && annotated ? 1 : 0;
  }

  private void addSpeaker(Optional<String> found, Optional<String> annotated) {
    if (found.isPresent() && annotated.isPresent()) {
      speakers = speakers.plus(new Recall(found.equals(annotated) ? 1 : 0, 1));
    }
  }

  VoiceScore score() {
    return new VoiceScore(
        new PairCounts(rightOutlet, wrongOutlet, missedOutlet), sentences, speakers);
  }
}
