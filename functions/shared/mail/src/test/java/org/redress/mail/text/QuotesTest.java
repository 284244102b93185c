package org.redress.mail.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.mail.text.Passage.Kind;

class QuotesTest {

  private static final List<String> LINES = List.of(
      "They wrote this.", "", "> old words", ">> older words", "-- ", "--", "Sent from my iPhone",
      "On 3 May 2026 at 10:00, Redress <report@redress.example.org> wrote:", "On 3 May Sam wrote:",
      "Am 3. Mai 2026 schrieb Redress:", "-----Original Message-----", "---------- Forwarded message ---------",
      "From: Sam <sam@example.org>", "Sent: Sunday", "To: Jo", "Subject: You", "-----BEGIN PGP SIGNED MESSAGE-----",
      "-----BEGIN PGP SIGNATURE-----", "-----END PGP SIGNATURE-----", "________________________________", "* * *");

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noWordIsLostAndNoneMoves(int seed) {
    Random random = new Random(seed);
    String text = random.ints(random.nextInt(1, 25), 0, LINES.size()).mapToObj(LINES::get)
        .collect(Collectors.joining("\n"));

    Passages passages = Quotes.part(text, random.nextBoolean());

    assertThat(bare(passages.all().stream().map(Passage::text).collect(Collectors.joining()))).isEqualTo(bare(text));
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s>]", "");
  }

  @Test
  void wordsAreOwnUnlessSomethingSaysOtherwise() {
    assertThat(Quotes.part("From: what I saw: it is bad\nHe wrote: leave\n\nTo: all", false).all())
        .extracting(Passage::kind)
        .containsOnly(Kind.OWN);
  }

  @Test
  void aBlockWithoutOwnWordsAboveItIsAForwardedMail() {
    String block = "From: Sam\nSent: Sunday\nTo: Jo\nSubject: You\n\nLeave.";

    assertThat(Quotes.part(block, false).of(Kind.FORWARDED)).endsWith("Leave.");
    assertThat(Quotes.part("My answer.\n\n" + block, false).of(Kind.QUOTED)).endsWith("Leave.");
    assertThat(Quotes.part("My answer.\n\n" + block, true).of(Kind.FORWARDED)).endsWith("Leave.");
  }

  @Test
  void longWordsUnderDashesAreNoSignature() {
    String text = "They wrote this:\n--\n" + "More of what they wrote.\n".repeat(20);

    assertThat(Quotes.part(text, false).of(Kind.SIGNATURE)).isEmpty();
  }

  @Test
  void blocksInOtherLanguagesAreKnown() {
    for (String block : List.of(
        "Von: Sam\nGesendet: Sonntag\nAn: Jo\nBetreff: Du", "De : Sam\nEnvoyé : dimanche\nÀ : Jo\nObjet : Toi",
        "De: Sam\nEnviado: domingo\nPara: Jo\nAsunto: Tú", "Van: Sam\nVerzonden: zondag\nAan: Jo\nOnderwerp: Jij",
        "Od: Sam\nWysłano: niedziela\nDo: Jo\nTemat: Ty", "Från: Sam\nSkickat: söndag\nTill: Jo\nÄmne: Du",
        "*From:* Sam\n*Sent:* Sunday\n*To:* Jo\n*Subject:* You")) {
      assertThat(Quotes.part("Mine.\n\n" + block + "\n\nOld.", false).of(Kind.QUOTED)).as(block).endsWith("Old.");
    }
  }
}
