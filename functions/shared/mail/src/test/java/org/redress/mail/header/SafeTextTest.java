package org.redress.mail.header;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a sender writes can add a header to a mail of ours, or look like something else. */
class SafeTextTest {

  private static final int TEXTS_PER_SEED = 500;
  private static final int[] DANGEROUS = {
      '\r', '\n', 0, '\t', 0x0b, 0x85, 0x2028, 0x2029, 0x202e, 0x2066, 0xfeff, 0xad, ':', '/', '\\', '.', '"', '<', '%',
      'a', 'B', 0xe9, 0x1f600, 0xd800, 0xe000};

  static IntStream seeds() {
    return IntStream.range(0, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverIsWrittenTheHeaderStaysOneLine(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS_PER_SEED; i++) {
      String hostile = hostile(random);
      assertOneLine(HeaderText.of(hostile).value());
      assertOneLine(new HeaderFields(List.of(HeaderField.of(subject(hostile)))).text("Subject").orElse(""));
      Addresses.parse("\"" + hostile + "\" <jo@example.org>").forEach(address -> assertOneLine(address.name()));
      MessageId.all("<" + hostile + "@example.org>").forEach(id -> assertOneLine(id.value()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverIsWrittenAFileNameIsOnlyAName(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS_PER_SEED; i++) {
      String hostile = hostile(random);
      HeaderValue value = HeaderValue.parse("attachment; filename=\"" + hostile + "\"; filename*=utf-8''" + hostile);
      value.parameter("filename").flatMap(FileName::of).map(FileName::value).ifPresent(name -> {
        assertOneLine(name);
        assertThat(name).doesNotContain("/", "\\").doesNotStartWith(".").hasSizeLessThanOrEqualTo(FileName.MAX_LENGTH);
        assertThat(FileName.of(name)).hasValue(new FileName(name));
      });
    }
  }

  @Test
  void anUncleanTextIsNoHeaderText() {
    assertThatThrownBy(() -> new HeaderText("Hello\r\nBcc: all@example.org"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FileName("../secret")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLongFileNameKeepsItsEnding() {
    assertThat(FileName.of("x".repeat(500) + ".jpeg").orElseThrow().value()).hasSize(FileName.MAX_LENGTH)
        .endsWith(".jpeg");
  }

  @Test
  void textInOtherScriptsStaysAsItIs() {
    assertThat(HeaderText.of("Ζωή 👩‍👩‍👧 می‌خواهم").value()).isEqualTo("Ζωή 👩‍👩‍👧 می‌خواهم");
  }

  private static byte[] subject(String hostile) {
    String encoded = Base64.getEncoder().encodeToString(hostile.getBytes(UTF_8));
    return ("Subject: " + hostile + " =?utf-8?B?" + encoded + "?=").getBytes(UTF_8);
  }

  private static void assertOneLine(String text) {
    assertThat(text).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]")
        .isEqualTo(text.strip());
  }

  private static String hostile(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(300);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(DANGEROUS[random.nextInt(DANGEROUS.length)]);
    }
    return text.toString();
  }
}
