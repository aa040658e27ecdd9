package org.newsprint.voice;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

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

  private static List<String> voices(String text) {
    return Voices.of(Reading.of(text)).stream().map(VoicesTest::shown).toList();
  }

  private static String shown(SentenceVoice voice) {
    return voice.voice().label()
        + voice.speaker().map(name -> " " + name).orElse("")
        + voice.affiliation().map(where -> " / " + where).orElse("");
  }
}
