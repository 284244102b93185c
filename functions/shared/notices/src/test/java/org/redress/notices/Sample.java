package org.redress.notices;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.redress.casework.intake.ReceiptCodes;
import org.redress.casework.notices.Mail;
import org.redress.casework.report.Language;
import org.redress.casework.reporter.AddressTokens;
import org.redress.web.messages.Messages;
import org.redress.web.messages.OwnWords;

/** A specimen in a language, and the mail that is written for it. */
record Sample(Language language, Specimen specimen) {

  private static final SecretKey KEY = new SecretKeySpec(new byte[32], "HmacSHA256");
  private static final NoticeWriter WRITER = new NoticeWriter(
      OwnWords.NONE, URI.create("https://report.example.org"),
      new InventedCorrespondence(true, List.of("0102-first@eu-west-2.amazonses.com")),
      new ReceiptCodes(KEY), new AddressTokens(KEY));

  static Stream<Sample> all() {
    return Messages.LANGUAGES.stream()
        .map(locale -> new Language(locale.getLanguage()))
        .flatMap(language -> Specimen.all(language).stream().map(specimen -> new Sample(language, specimen)));
  }

  Mail mail() {
    return WRITER.write(specimen.notice());
  }

  @Override
  public String toString() {
    return language.tag() + " " + specimen.name() + " " + specimen.reach();
  }
}
