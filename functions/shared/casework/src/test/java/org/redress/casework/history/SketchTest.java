package org.redress.casework.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.redress.casework.KeyedHash;
import org.redress.casework.report.Post;

class SketchTest {

  private static final String WORDS = "Nobody at the Leith branch wants to see you there again, "
      + "and you know very well why that is so.";

  @Test
  void theSameWordsAreTheSameHoweverTheyAreWritten() {
    assertThat(words("  Nobody   WANTS you here; \uFF47o home! "))
        .isPresent()
        .isEqualTo(words("nobody wants you here, go home"));
    assertThat(words("nobody wants you here, go away")).isNotEqualTo(words("nobody wants you here, go home"));
  }

  @Test
  void aFewWordsTellNoPostFromOthers() {
    assertThat(words("Go home now.")).isEmpty();
    assertThat(words(" ")).isEmpty();
  }

  @Test
  void aPostWithAWordChangedOrPutToItIsNearlyTheSame() {
    Sketch sketch = sketch(WORDS);

    for (String other : new String[]{WORDS + " Share this!", WORDS.replace("again", "ever"), "RT " + WORDS}) {
      assertThat(sketch.isNearly(sketch(other))).as(other).isTrue();
      assertThat(Collections.disjoint(sketch.bands(), sketch(other).bands())).as(other).isFalse();
    }
  }

  @Test
  void otherWordsAreNotEvenIfTheyAreAboutTheSame() {
    Sketch other = sketch("The meeting of the Leith branch is moved to Thursday, and all members are welcome there.");

    assertThat(sketch(WORDS).likeness(other)).isLessThan(0.3);
    assertThat(sketch(WORDS).isNearly(other)).isFalse();
  }

  @Test
  void aSketchSaysNothingWithoutTheKey() {
    Sketch otherKey = Sketch.of(words(WORDS).orElseThrow(), hash(1));

    assertThat(sketch(WORDS).likeness(otherKey)).isLessThan(0.1);
  }

  @Test
  void groupsOfCharactersAreHashedAsTheAuthorsOfSipHashSay() {
    byte[] input = new byte[15];
    for (int i = 0; i < input.length; i++) {
      input[i] = (byte) i;
    }

    assertThat(new SipHash(0x0706050403020100L, 0x0f0e0d0c0b0a0908L).of(input)).isEqualTo(0xa129ca6149be45e5L);
  }

  @Test
  void aSketchIsReadAsItWasWritten() {
    assertThat(Sketch.parse(sketch(WORDS).text())).isEqualTo(sketch(WORDS));
  }

  private static Sketch sketch(String text) {
    return Sketch.of(words(text).orElseThrow(), hash(0));
  }

  private static Optional<PostWords> words(String text) {
    return PostWords.of(new Post(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static KeyedHash hash(int key) {
    byte[] bytes = new byte[32];
    bytes[0] = (byte) key;
    return new KeyedHash(new SecretKeySpec(bytes, "HmacSHA256"));
  }
}
