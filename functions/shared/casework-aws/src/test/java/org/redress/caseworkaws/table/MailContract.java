package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.casework.Notice;
import org.redress.casework.Opening;
import org.redress.casework.RequestKey;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.PutAsideMail;
import org.redress.casework.mail.RecentAcknowledgements;
import org.redress.casework.mail.SeenMail;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.Digester;

/** What the ports of mails must do in every adapter. */
abstract class MailContract extends CaseContract {

  private static final Instant NOW = CaseFixture.NOW;

  private final String run = UUID.randomUUID().toString();
  private final EmailAddress address = new EmailAddress("jo." + run + "@example.org");

  MailContract(Stores stores) {
    super(stores);
  }

  @Test
  void aMailThatOpenedACaseIsKnownAgain() {
    Opening opening = CaseFixture.openingFor("key " + run, CaseFixture.REPORT);
    cases.open(opening);

    assertThat(stores.mailMemory().seen(opening.request().orElseThrow()))
        .contains(new SeenMail(opening.opened().id(), true));
    assertThat(stores.mailMemory().seen(mail(1))).isEmpty();
  }

  @Test
  void aNoticeIsFoundByTheFirstIdThatItWasSentUnder() {
    Notice first = sent("ses-1-" + run);
    Notice second = sent("ses-2-" + run);
    List<String> lastIsOurs = IntStream.range(0, 91)
        .mapToObj(i -> i < 90 ? "unknown-" + i + run : "ses-1-" + run)
        .toList();

    assertThat(stores.mailMemory().noticeSentAs(List.of("ses-2-" + run, "ses-1-" + run, "ses-2-" + run)))
        .contains(second.id());
    assertThat(stores.mailMemory().noticeSentAs(lastIsOurs)).contains(first.id());
    assertThat(stores.mailMemory().noticeSentAs(lastIsOurs.subList(0, 90))).isEmpty();
    assertThat(stores.mailMemory().noticeSentAs(List.of())).isEmpty();
  }

  @Test
  void aMailPutAsideIsListedOnItsDayOnce() {
    LocalDate day = LocalDate.parse("2026-11-20");
    PutAsideMail mail = new PutAsideMail(new MailId("mail-" + run), NOW, "TOO_LARGE", "The mail is too large.");
    stores.putAside().keep(mail);
    stores.putAside().keep(mail);

    assertThat(Patience.all(from -> stores.putAside().receivedOn(day, from))).containsOnlyOnce(mail);
    assertThat(Patience.all(from -> stores.putAside().receivedOn(day.plusDays(1), from))).doesNotContain(mail);
  }

  @Test
  void anAddressIsSentTenAcknowledgementsInTenMinutesWhoeverAsks() throws Exception {
    List<Job<Boolean>> jobs = IntStream.range(0, THREADS)
        .mapToObj(i -> (Job<Boolean>) () -> stores.limit().allows(address, mail(i), NOW))
        .toList();
    assertThat(together(jobs)).containsOnly(true);

    assertThat(IntStream.range(THREADS, 20).filter(i -> stores.limit().allows(address, mail(i), NOW)).count())
        .isEqualTo(RecentAcknowledgements.IN_TEN_MINUTES - THREADS);
    assertThat(stores.limit().allows(address, mail(0), NOW)).as("counted before").isTrue();
    assertThat(stores.limit().allows(new EmailAddress("JO." + run + "@example.org"), mail(30), NOW)).isFalse();
    assertThat(stores.limit().allows(new EmailAddress("ann." + run + "@example.org"), mail(30), NOW)).isTrue();
    assertThat(stores.limit().allows(address, mail(30), NOW.plus(Duration.ofMinutes(11)))).isTrue();
  }

  @Test
  void theSameMailAskedAboutByManyCountsOnce() throws Exception {
    Job<Boolean> job = () -> stores.limit().allows(address, mail(1), NOW);
    assertThat(together(Collections.nCopies(THREADS, job))).containsOnly(true);

    assertThat(IntStream.range(2, 20).filter(i -> stores.limit().allows(address, mail(i), NOW)).count())
        .isEqualTo(RecentAcknowledgements.IN_TEN_MINUTES - 1);
  }

  @Test
  void oneMailADayTellsThatAnAddressWroteTooOftenWhoeverAsks() throws Exception {
    IntStream.range(0, RecentAcknowledgements.IN_TEN_MINUTES)
        .forEach(i -> assertThat(stores.limit().allows(address, mail(i), NOW)).isTrue());
    List<Job<Boolean>> jobs = IntStream.range(0, THREADS)
        .mapToObj(i -> (Job<Boolean>) () -> stores.limit().isFirstBeyond(address, mail(20 + i), NOW))
        .toList();

    List<Boolean> ends = together(jobs);

    assertThat(Collections.frequency(ends, true)).isEqualTo(1);
    RequestKey telling = mail(20 + ends.indexOf(true));
    assertThat(stores.limit().isFirstBeyond(address, telling, NOW)).as("told before").isTrue();
    Instant later = NOW.plus(Duration.ofMinutes(11));
    assertThat(stores.limit().allows(address, telling, later)).as("refused for good").isFalse();
    assertThat(stores.limit().allows(address, mail(40), later)).isTrue();
    assertThat(stores.limit().isFirstBeyond(address, mail(41), NOW.plus(Duration.ofHours(25)))).isTrue();
  }

  private Notice sent(String messageId) {
    Opening opening = CaseFixture.opening();
    cases.open(opening);
    Notice owed = opening.notice().orElseThrow();
    Notice taken = owed.take("attempt", NOW).orElseThrow();
    assertThat(stores.notices().replace(owed, taken)).isTrue();
    assertThat(stores.notices().replaceSent(taken, taken.sent(messageId), messageId)).isTrue();
    return owed;
  }

  private RequestKey mail(int number) {
    Digest digest = new Digester().add(run).add(number).digest();
    return new RequestKey(digest, digest);
  }
}
