package org.redress.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterPressTest {

  private final LetterPress press = new LetterPress();
  private final Letter letter = new Letter(
      "en", "This & that",
      List.of(
          new Passage.Heading("A < B"),
          new Passage.Paragraph("\"Quoted\" & <b>not bold</b>"),
          new Passage.Items(List.of("first > second")),
          new Passage.Link("There & back", URI.create("https://report.example.org/?a=1&b=2"))));

  @Test
  void wordsAreEscapedInHtml() {
    assertThat(press.html(letter)).contains(
        "<title>This &amp; that</title>", ">A &lt; B</h2>", "&lt;b&gt;not bold&lt;/b&gt;", "first &gt; second",
        "href=\"https://report.example.org/?a=1&amp;b=2\"");
  }

  @Test
  void wordsStandAsTheyAreInText() {
    assertThat(press.text(letter)).isEqualTo("""
        A < B
        "Quoted" & <b>not bold</b>

        - first > second

        There & back:
        https://report.example.org/?a=1&b=2
        """);
  }
}
