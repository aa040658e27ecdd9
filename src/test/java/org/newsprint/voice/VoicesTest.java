package org.newsprint.voice;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsprint.reading.Reading;

class VoicesTest {
  @Test
  void of_plainReport_isTheOutlets() {
    assertThat(voices("The council met on Monday. It closed late."), contains("outlet", "outlet"));
  }

  @Test
  void of_quoteThenVerbThenName_isDirectWithApposition() {
    assertThat(
        voices("“It changes little here,” said Mira Holt, a fellow at the Lakeside Center on Law."),
        contains("direct_quote Mira Holt / Lakeside Center on Law"));
  }

  @Test
  void of_possessiveInsideOrganisation_isKept() {
    assertThat(
        voices(
            "“It changes little,” said Mira Holt, a fellow at Ponds University’s Center on Law and Trade."),
        contains("direct_quote Mira Holt / Ponds University’s Center on Law and Trade"));
  }

  @Test
  void of_nameRoleVerb_isDirectAndRunsOn() {
    assertThat(
        voices(
            "“They sell it; one year is too short,” Theo Van Dorn, executive director of the Open"
                + " Streets Project, said in a statement. “It must end for good.”"),
        contains(
            "direct_quote Theo Van Dorn / Open Streets Project",
            "direct_quote Theo Van Dorn / Open Streets Project"));
  }

  @Test
  void of_quoteOverSentences_takesTheSpeakerAtItsEnd() {
    assertThat(
        voices(
            "Rae Lindo spoke first.\n\n“This is a small step. One year is not enough for it,”"
                + " Lindo stated. “I hope for more.”"),
        contains(
            "outlet",
            "direct_quote Rae Lindo",
            "direct_quote Rae Lindo",
            "direct_quote Rae Lindo"));
  }

  @Test
  void of_straightMarks_readLikeCurlyOnes() {
    assertThat(
        voices("\"It is a small step forward for us all,\" said Rae Lindo. \"I hope for more.\""),
        contains("direct_quote Rae Lindo", "direct_quote Rae Lindo"));
  }

  @Test
  void of_quoteOverParagraphs_keepsItsSpeaker() {
    assertThat(
        voices(
            "“We looked at every case,” said Rae Lindo. “There were many.\n\n“Most were wrong."
                + " Nobody checked them.”"),
        contains(
            "direct_quote Rae Lindo",
            "direct_quote Rae Lindo",
            "direct_quote Rae Lindo",
            "direct_quote Rae Lindo"));
    assertThat(
        voices("“We looked at every case.\n\n“Most of them were plainly wrong,” said Rae Lindo."),
        contains("direct_quote Rae Lindo", "direct_quote Rae Lindo"));
  }

  @Test
  void of_unbalancedMark_endsWithItsParagraph() {
    assertThat(
        voices("“We looked at every case and then left.\n\nThe council met on Monday."),
        contains("direct_quote", "outlet"));
  }

  @Test
  void of_sentenceAfterTheQuote_namesTheSpeaker() {
    assertThat(
        voices("“This is far too little!” Rae Lindo said at the rally."),
        contains("direct_quote Rae Lindo", "indirect_quote Rae Lindo"));
  }

  @Test
  void of_twoSpeakersInAParagraph_keepTheirOwn() {
    assertThat(
        voices(
            "“It is far too late for us,” said Rae Lindo. “It is far too early,” said Mira Holt."),
        contains("direct_quote Rae Lindo", "direct_quote Mira Holt"));
  }

  @Test
  void of_reportingVerbs_areIndirect() {
    assertThat(
        voices(
            "Rae Lindo said that the plan is weak. Critics fear it will fail. According to Mira"
                + " Holt, it has failed. The tool is not ready, the company said."),
        contains(
            "indirect_quote Rae Lindo",
            "indirect_quote",
            "indirect_quote Mira Holt",
            "indirect_quote"));
  }

  @Test
  void of_pronoun_isTheLastPersonWhoSpokeNearby() {
    assertThat(
        voices("Rae Lindo said the plan is weak. But it is not enough, she added."),
        contains("indirect_quote Rae Lindo", "indirect_quote Rae Lindo"));
    assertThat(
        voices("Rae Lindo said it is weak.\n\nOne.\n\nTwo.\n\nShe said it is not enough."),
        contains("indirect_quote Rae Lindo", "outlet", "outlet", "indirect_quote"));
  }

  @Test
  void of_surname_isTheFullNameGivenBefore() {
    assertThat(
        voices(
            "Sen. Rae Lindo, a lawyer at the Harbor Law Institute, came. Later Lindo said it is weak."),
        contains("outlet", "indirect_quote Rae Lindo / Harbor Law Institute"));
  }

  @Test
  void of_surnameOfTwoPeople_staysAsGiven() {
    assertThat(
        voices("The two, Rae Lindo and Paul Lindo, met there. Then Lindo said it is weak.").get(1),
        is("indirect_quote Lindo"));
  }

  @Test
  void of_organisationBeforeTheName_isTheAffiliation() {
    assertThat(
        voices("Harbor Research Inc. analyst Mira Holt told us that it is odd."),
        contains("indirect_quote Mira Holt / Harbor Research Inc."));
    assertThat(
        voices("“It is a sensible thing for them to do,” said Theo King of Foo Inc."),
        contains("direct_quote Theo King / Foo Inc."));
  }

  @Test
  void of_placeBehindTheName_isNoAffiliation() {
    assertThat(
        voices("“It is a sensible thing for them to do,” said Theo King of Oakland."),
        contains("direct_quote Theo King"));
  }

  @Test
  void of_organisationWithLegalForm_isOneSpeaker() {
    assertThat(
        voices(
            "Seefar said it is weak. Later Seefar Corp. said it is strong. Seefar Inc. said no."
                + " Seefar’s rival Seefar Lab said yes."),
        contains(
            "indirect_quote Seefar Corp.",
            "indirect_quote Seefar Corp.",
            "indirect_quote Seefar Corp.",
            "indirect_quote Seefar Lab"));
  }

  @Test
  void of_affiliationWithLegalForm_isOneOrganisation() {
    assertThat(
        voices(
            "Seefar Inc. sells it. “It is a sensible thing for us to do,” said Theo King, a lawyer"
                + " at Seefar."),
        contains("outlet", "direct_quote Theo King / Seefar Inc."));
  }

  @Test
  void of_sentenceThatGoesOn_staysWithTheSource() {
    for (String next :
        List.of(
            "Nevertheless, it is too little.",
            "But it is too little.",
            "Moreover, they need more.",
            "She also wants more.")) {
      assertThat(
          next,
          voices("Rae Lindo said the plan is a good first step. " + next),
          contains("indirect_quote Rae Lindo", "indirect_quote Rae Lindo"));
    }
  }

  @Test
  void of_sentenceThatDoesNotGoOn_isTheOutlets() {
    for (String next :
        List.of(
            "But the record shows otherwise.",
            "Nevertheless, Oakland closed it.",
            "It is too little.",
            "She left at noon.",
            "\n\nBut it is too little.")) {
      assertThat(
          next,
          voices("Rae Lindo said the plan is a good first step. " + next),
          contains("indirect_quote Rae Lindo", "outlet"));
    }
    assertThat(
        voices("“It is a good first step for all,” said Rae Lindo. But it is too little.").get(1),
        is("outlet"));
    assertThat(
        voices("Rae Lindo said it is a start. But it is late. But it is little.").get(2),
        is("outlet"));
  }

  @Test
  void of_capitalAtSentenceStart_isNoName() {
    assertThat(voices("Residents said the plan is weak."), contains("indirect_quote"));
    assertThat(voices("Privacy advocates said the plan is weak."), contains("indirect_quote"));
  }

  @Test
  void of_thingsName_isNoSpeaker() {
    assertThat(
        voices(
            "Groups want them to stop selling the tool, called Seefar, to agencies, saying that it harms."),
        contains("indirect_quote"));
  }

  @Test
  void of_twoQuotedWords_areStillTheOutlets() {
    assertThat(voices("The “smart city” plan goes on for a year."), contains("outlet"));
    assertThat(
        voices("Hundreds signed a letter to “demand that we stop” such sales, and left."),
        contains("indirect_quote"));
  }

  @Test
  void of_verbsOfWantingAndJudging_areIndirect() {
    for (String text :
        List.of(
            "Rae Lindo wants to end the pause.",
            "Rae Lindo opposes the ban on cameras.",
            "Rae Lindo has promised to end the pause.",
            "Rae Lindo on Monday called for a longer pause.",
            "Rae Lindo refused to sign the bill.")) {
      assertThat(text, voices(text), contains("indirect_quote Rae Lindo"));
    }
  }

  @Test
  void of_nounsAndAdjectives_areIndirectWithoutASpeaker() {
    for (String text :
        List.of(
            "The belief that the tool is fair was wide.",
            "His promise to end the pause is old.",
            "Lindo’s criticism of the plan was loud.",
            "The company is confident that it will pass.")) {
      assertThat(text, voices(text), contains("indirect_quote"));
    }
  }

  @Test
  void of_passivesAndHearsay_areIndirect() {
    for (String text :
        List.of(
            "The bill is expected to pass.",
            "The tool was described as weak.",
            "The tool reportedly failed.",
            "A new poll found 90 percent support for the pause.",
            "The letter says the plan is weak.")) {
      assertThat(text, voices(text), contains("indirect_quote"));
    }
    assertThat(
        voices("He was told by Rae Lindo that it is weak."), contains("indirect_quote Rae Lindo"));
  }

  @Test
  void of_handOverInTheSmallerPart_isTheOutlets() {
    assertThat(
        reasons(
            "The council met on Monday for six hours and passed a bill of 40 pages because Rae"
                + " Lindo said so."),
        contains(SentenceVoice.MOSTLY_OWN));
  }

  @Test
  void of_nothingSaid_isTheOutlets() {
    for (String text :
        List.of(
            "I think the pause is weak.",
            "If the mayor agrees, the pause ends.",
            "Nobody on the board asked who looks.",
            "What does the mayor say?",
            "The mayor has not said whether it ends.",
            "The campaign plans were lost.",
            "The claims office is closed.")) {
      assertThat(text, voices(text), contains("outlet"));
    }
  }

  @Test
  void of_quoteOnBothSidesOfTheVerb_isDirect() {
    assertThat(
        voices("“It is late,” said Rae Lindo, “and it is far too little.”"),
        contains("direct_quote Rae Lindo"));
    assertThat(
        voices("Rae Lindo said the pause was “no bad thing at all” for the town and for others."),
        contains("direct_quote Rae Lindo"));
  }

  @Test
  void of_marksOfAnyKind_quote() {
    for (String quote :
        List.of(
            "«It is far too late»",
            "„It is far too late“",
            "''It is far too late,''",
            "‘It’s far too late,’",
            "'It's far too late,'")) {
      assertThat(quote, voices(quote + " said Rae Lindo."), contains("direct_quote Rae Lindo"));
    }
  }

  @Test
  void of_quoteThatNeverCloses_endsWithItsParagraph() {
    assertThat(
        voices("Rae Lindo said: “It is late. It is far too late\n\nThe council met on Monday."),
        contains("direct_quote Rae Lindo", "direct_quote Rae Lindo", "outlet"));
  }

  @Test
  void of_quotedTitle_isTheOutlets() {
    assertThat(
        voices("The book “Man of the World” comes out today in ten countries."),
        contains("outlet"));
  }

  @Test
  void of_titlesBeforeAName_areLeftOut() {
    assertThat(
        voices("Police Chief Rae Lindo said it is weak.\n\n“It is far too late,” Lindo said."),
        contains("indirect_quote Rae Lindo", "direct_quote Rae Lindo"));
  }

  @Test
  void of_nameInApposition_isTheSpeaker() {
    assertThat(
        voices("Its director, Rae Lindo, said the plan is weak."),
        contains("indirect_quote Rae Lindo"));
  }

  @Test
  void of_pronounAfterASubject_isThatPerson() {
    assertThat(
        voices("Rae Lindo came home at noon.\n\n“It is far too late,” she said."),
        contains("outlet", "direct_quote Rae Lindo"));
    assertThat(voices("“It is far too late,” she said."), contains("direct_quote"));
  }

  @Test
  void of_colonAfterAKnownName_isThatPersonsTurn() {
    assertThat(
        voices("Rae Lindo came home.\n\nLindo: It is weak. It must end.\n\nNote: It rained."),
        contains("outlet", "direct_quote Rae Lindo", "direct_quote Rae Lindo", "outlet"));
  }

  @Test
  void of_transcript_givesTurnsToSpeakersButNotTheHost() {
    String text =
        "KIT SHAW, HOST: The pause began today.\n\nRAE LINDO: It is weak. It must end.\n\nSHAW:"
            + " The council met on Monday.\n\nRae Lindo spoke last.";
    assertThat(
        voices(text),
        contains("outlet", "direct_quote Rae Lindo", "direct_quote Rae Lindo", "outlet", "outlet"));
  }

  @Test
  void of_questionsAndAnswers_areTheAnswerersOnly() {
    assertThat(
        voices("Q: Is it late?\n\nA: It is. It must end."),
        contains("outlet", "direct_quote", "direct_quote"));
  }

  @Test
  void of_wordsAllInCapitals_inventNoSpeaker() {
    assertThat(
        voices("THE COUNCIL MET ON MONDAY. THE PLAN IS WEAK, CRITICS SAY."),
        contains("outlet", "indirect_quote"));
  }

  @Test
  void of_eachDecision_saysItsReason() {
    assertThat(
        reasons(
            "Rae Lindo said the plan is a good start. But it is too little. According to Mira Holt"
                + " it failed. It rained."),
        contains("said", SentenceVoice.RUNS_ON, "According to", SentenceVoice.NO_SOURCE));
    assertThat(
        reasons("“It is far too late.”\n\nHundreds signed to “demand that we stop” such sales."),
        contains(SentenceVoice.QUOTED, SentenceVoice.PARTLY_QUOTED));
    assertThat(
        reasons("Q: Is it late?\n\nA: It is."),
        contains(SentenceVoice.NO_SOURCE, SentenceVoice.TURN));
  }

  @Test
  void ofTitle_plainHeadline_isTheOutlets() {
    for (String title :
        List.of(
            "",
            "Town bans police use of cameras",
            "Editorial: Thirty cameras, no questions asked",
            "Analysis: Why the pause failed",
            "Your questions, answered",
            "Nobody Asked the Doorbells")) {
      assertThat(title, shown(Voices.ofTitle(title)), is("outlet"));
    }
  }

  @Test
  void ofTitle_headlineThatNamesItsSource_isTheSources() {
    assertThat(
        shown(Voices.ofTitle("Amazon bans police use, ACLU says")), is("indirect_quote ACLU"));
    assertThat(
        shown(Voices.ofTitle("Amazon Says It Will Halt Police Use")), is("indirect_quote Amazon"));
    assertThat(shown(Voices.ofTitle("Doe: Ban it")), is("indirect_quote Doe"));
    assertThat(shown(Voices.ofTitle("Suit can go ahead, judge rules")), is("indirect_quote"));
    assertThat(shown(Voices.ofTitle("“It is far too late for us”")), is("direct_quote"));
  }

  @Test
  void of_longSentencesAndTexts_takeLinearTime() {
    for (String unit :
        List.of(
            "said ",
            "their plan of ",
            "Rae Lindo wants to ",
            "Ann Lee, who says that ",
            "'a ",
            "‘a b’ ",
            "''a ",
            "« a » ",
            "A: b. ",
            "A: b.\n\n",
            "ANN LEE, HOST: b.\n\n",
            "Ann Lee: b.\n\n",
            "If they say on Monday ")) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> Voices.of(Reading.of(unit.repeat(300_000 / unit.length()))),
          unit);
    }
    assertThat(
        voices("Rae Lindo said that it is" + " very".repeat(5_000) + " late."),
        contains("indirect_quote Rae Lindo"));
    assertThat(
        voices("Rae Lindo said it is late. It rained. ".repeat(6_000)).subList(0, 2),
        contains("indirect_quote Rae Lindo", "outlet"));
  }

  private static List<String> reasons(String text) {
    return Voices.of(Reading.of(text)).stream().map(SentenceVoice::reason).toList();
  }

  private static List<String> voices(String text) {
    return Voices.of(Reading.of(text)).stream().map(VoicesTest::shown).toList();
  }

  private static String shown(SentenceVoice voice) {
    return voice.voice().label()
        + voice.speaker().map(name -> " " + name).orElse("")
        + voice.affiliation().map(where -> " / " + where).orElse("");
  }
}
