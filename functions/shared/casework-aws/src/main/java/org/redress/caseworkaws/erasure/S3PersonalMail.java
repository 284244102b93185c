package org.redress.caseworkaws.erasure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.redress.casework.Page;
import org.redress.casework.erasure.CaseObjects;
import org.redress.casework.erasure.CaseObjects.Place;
import org.redress.casework.erasure.PersonalMail;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.PutAsideMail;
import org.redress.casework.mail.PutAsideMails;
import org.redress.casework.report.EmailAddress;
import org.redress.caseworkaws.rawmails.RawMails;

/** Raw mails in S3. Those put aside are few, and each is read. */
public final class S3PersonalMail implements PersonalMail {

  private final PutAsideMails aside;
  private final RawMails raw;
  private final CaseObjects objects;
  private final int months;
  private final InstantSource clock;

  /**
   * Wires the mails.
   *
   * @param months for how long mails are put aside
   */
  public S3PersonalMail(PutAsideMails aside, RawMails raw, CaseObjects objects, int months, InstantSource clock) {
    this.aside = aside;
    this.raw = raw;
    this.objects = objects;
    this.months = months;
    this.clock = clock;
  }

  @Override
  public List<Found> putAside(EmailAddress address) {
    String plain = address.value().toLowerCase(Locale.ROOT);
    Pattern from = Pattern.compile("(?m)^(?:from|return-path|sender):.*" + Pattern.quote(plain));
    List<Found> found = new ArrayList<>();
    noted().forEach(
        mail -> text(mail.id()).filter(text -> text.contains(plain))
            .ifPresent(text -> found.add(new Found(mail, from.matcher(head(text)).find()))));
    return found;
  }

  @Override
  public List<PutAsideMail> lost() {
    return noted().filter(mail -> raw.isGone(mail.id())).toList();
  }

  private Stream<PutAsideMail> noted() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return today.minusMonths(months)
        .minusDays(1)
        .datesUntil(today.plusDays(1))
        .flatMap(day -> Page.all(from -> aside.receivedOn(day, from)));
  }

  private Optional<String> text(MailId id) {
    return raw.bytes(id).map(bytes -> new String(bytes, ISO_8859_1).toLowerCase(Locale.ROOT));
  }

  private static String head(String text) {
    return text.split("\r?\n\r?\n", 2)[0].replaceAll("\r?\n[ \t]+", " ");
  }

  @Override
  public void remove(MailId mail) {
    RawMails.places(mail).forEach(key -> objects.remove(new Place(key, false)));
  }
}
