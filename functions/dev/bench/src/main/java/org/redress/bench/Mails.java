package org.redress.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.redress.local.cli.Project;

/**
 * Raw mails, mixed as a reporting address sees them: by a fixed seed, letters of a few lines to a few pages, one in five
 * with an HTML version and one in ten with a picture; and between them the odd mails that the reader's tests are made of.
 */
final class Mails {

  private static final long SEED = 20_261_123;
  private static final double ODD = 0.3;
  private static final double WITH_HTML = 0.2;
  private static final double WITH_PICTURE = 0.1;
  private static final int MOST_PARAGRAPHS = 12;
  private static final int MOST_PICTURE = 400_000;
  private static final String SAMPLES = "functions/shared/mail/src/test/resources/mails";
  private static final Base64.Encoder BASE64 = Base64.getMimeEncoder();

  private Mails() {}

  static List<byte[]> make(int count) throws IOException {
    List<byte[]> odd = samples();
    Random random = new Random(SEED);
    List<byte[]> mails = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      mails.add(random.nextDouble() < ODD ? odd.get(random.nextInt(odd.size())) : letter(i, random));
    }
    return mails;
  }

  private static List<byte[]> samples() throws IOException {
    try (Stream<Path> files = Files.list(Project.root().resolve(SAMPLES))) {
      List<byte[]> samples = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        samples.add(Files.readAllBytes(file));
      }
      return samples;
    }
  }

  private static byte[] letter(int number, Random random) {
    List<String> paragraphs = Posts.make(1 + random.nextInt(MOST_PARAGRAPHS), List.of(), random);
    String text = String.join("\r\n\r\n", paragraphs) + "\r\n\r\n-- \r\nJo Example\r\n";
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    add(mail, "From: Jo Example <jo@example.org>", "To: report@reports.example.org", "Subject: Report " + number,
        "Date: Mon, 4 May 2026 11:00:00 +0100", "Message-ID: <bench-" + number + "@example.org>", "MIME-Version: 1.0",
        "Content-Type: multipart/mixed; boundary=\"outer\"", "", "--outer",
        "Content-Type: multipart/alternative; boundary=\"inner\"", "", "--inner",
        "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "",
        BASE64.encodeToString(text.getBytes(UTF_8)));
    if (random.nextDouble() < WITH_HTML) {
      add(mail, "--inner", "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: base64", "",
          BASE64.encodeToString(("<p>" + String.join("</p><p>", paragraphs) + "</p>").getBytes(UTF_8)));
    }
    add(mail, "--inner--");
    if (random.nextDouble() < WITH_PICTURE) {
      byte[] picture = new byte[random.nextInt(MOST_PICTURE)];
      random.nextBytes(picture);
      add(mail, "--outer", "Content-Type: image/png; name=\"screen.png\"", "Content-Disposition: attachment",
          "Content-Transfer-Encoding: base64", "", BASE64.encodeToString(picture));
    }
    add(mail, "--outer--");
    return mail.toByteArray();
  }

  private static void add(ByteArrayOutputStream mail, String... lines) {
    for (String line : lines) {
      mail.writeBytes(line.getBytes(US_ASCII));
      mail.write('\r');
      mail.write('\n');
    }
  }
}
