package org.redress.notices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.casework.notices.Mail;

/**
 * Every mail in every language reads as agreed: as the files say that lie beside this class's resources. To change what was
 * agreed, run this test with {@code -Dletters.rewrite=true} and read what changed.
 */
class AgreedLettersTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "org", "redress", "notices", "letters");
  private static final boolean REWRITE = Boolean.getBoolean("letters.rewrite");

  static Stream<Sample> all() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void aMailIsAsAgreed(Sample sample) throws IOException {
    Mail mail = sample.mail();
    agreed(sample, ".txt", head(mail) + mail.text());
    agreed(sample, ".html", mail.html());
  }

  @Test
  void nothingIsAgreedThatIsNoLongerWritten() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(2 * Math.toIntExact(all().count()));
    }
  }

  private static String head(Mail mail) {
    Map<String, String> headers = new TreeMap<>(mail.headers());
    mail.replyTo().ifPresent(to -> headers.put("Reply-To", to.value()));
    headers.put("Subject", mail.subject());
    return headers.entrySet()
        .stream()
        .map(header -> header.getKey() + ": " + header.getValue() + "\n")
        .collect(Collectors.joining("", "", "\n"));
  }

  private static void agreed(Sample sample, String kind, String now) throws IOException {
    Path file = FOLDER.resolve(sample.language().tag())
        .resolve(sample.specimen().reach().name().toLowerCase(Locale.ROOT))
        .resolve(sample.specimen().name() + kind);
    if (REWRITE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, now, UTF_8);
    }
    assertThat(file).as("what was agreed; -Dletters.rewrite=true writes it").exists();
    assertThat(now).isEqualTo(Files.readString(file, UTF_8));
  }
}
