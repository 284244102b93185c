package org.redress.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.screening.data.DataFile;
import org.redress.screening.detect.Reading;
import org.redress.screening.normalise.Normaliser;
import org.redress.screening.normalise.Vocabulary;

class WordPieceTest {

  /** Random characters meet rules that no text of people does, such as marks on marks. */
  private static final double LEAST_OF_NOISE = 0.94;

  private final WordPiece pieces = WordPiece.read(DataFile.openShipped("model/vocab.txt"));
  private final Normaliser plain = new Normaliser(Vocabulary.of(Set.of()));

  @Test
  void everyTextHasTheTokensThatTheReferenceTokeniserGivesIt() {
    int noise = 0;
    int same = 0;
    for (JsonNode line : References.read("tokens")) {
      List<Integer> expected = line.get("ids").valueStream().map(JsonNode::intValue).toList();
      List<Integer> found = ids(Objects.requireNonNull(line.get("text").textValue()));
      if (line.get("noise").booleanValue()) {
        noise++;
        same += found.equals(expected) ? 1 : 0;
      } else {
        assertThat(found).as("line with hash %d", line.get("text").hashCode()).isEqualTo(expected);
      }
    }
    assertThat((double) same / noise).isGreaterThan(LEAST_OF_NOISE);
  }

  @Test
  void everyTokenKnowsWhereItsWordStands() {
    String text = "we're @ayrshireann's unbelievably \uD83D\uDE21\uD83D\uDE21 see https://example.org/a now";
    List<Token> tokens = pieces.tokens(text);

    assertThat(tokens).extracting(token -> text.substring(token.start(), token.end()))
        .containsSubsequence("we", "'", "re", "@ayrshireann", "'", "s", "unbelievably", "\uD83D\uDE21", "see",
            "https://example.org/a", "now")
        .doesNotContain("", " ");
  }

  @Test
  void linksAndNamesOfAccountsAreOneWordEach() {
    assertThat(ids("see https://example.org/some/where?x=1")).isEqualTo(ids("see url"));
    assertThat(ids("@cathcart_carol no")).isEqualTo(ids("user no"));
    assertThat(ids("write to ann@example.org")).isNotEqualTo(ids("write to user"));
  }

  @Test
  void picturesAreReadAsTheirNamesAndSeveralTimesAsOnce() {
    assertThat(ids("\uD83D\uDC37\uD83D\uDC37\uD83D\uDC37 again")).isEqualTo(ids("pig face again"));
    assertThat(ids("\uD83C\uDDEC\uD83C\uDDE7")).isEqualTo(ids("flag gb"));
  }

  private List<Integer> ids(String text) {
    Reading reading = plain.read(text).getFirst();
    List<Token> tokens = pieces.tokens(reading.text());
    List<Integer> ids = new ArrayList<>(List.of(pieces.start()));
    tokens.forEach(token -> ids.add(token.id()));
    ids.add(pieces.end());
    return ids;
  }
}
