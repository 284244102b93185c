package org.redress.casework.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.Page;
import org.redress.casework.mail.KeptMails;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.PutAsideMail;
import org.redress.casework.mail.PutAsideMails;
import org.redress.casework.timeline.TimelineEvent;

class SweptKeptMailsTest {

  private static final MailId MAIL = new MailId("o3vrnil0e2ic");

  private final CaseFixture world = new CaseFixture();
  private final Shelf shelf = new Shelf();
  private final SweptKeptMails sweep = new SweptKeptMails(world.store, shelf, shelf, RetentionFixture.months(24));

  @Test
  void aRawMailIsRemovedAfterSixMonthsThoughItsCaseIsOpen() {
    shelf.keep(MAIL, world.instant(), Optional.of(world.openedAnonymously().id()));

    assertThat(sweptAround(months(6).minus(Duration.ofDays(1)))).isZero();
    assertThat(sweptAround(months(6).plusSeconds(1))).isEqualTo(1);
    assertThat(shelf.kept).isEmpty();
  }

  @Test
  void theRawMailOfACaseUnderLegalHoldStaysUntilThatIsLifted() {
    Case open = world.openedAnonymously();
    shelf.keep(MAIL, world.instant(), Optional.of(open.id()));
    hold(open.id(), true);

    assertThat(sweptAround(months(12))).isZero();
    hold(open.id(), false);
    assertThat(sweptAround(months(12))).isEqualTo(1);
  }

  @Test
  void aMailPutAsideIsRemovedAndForgottenAfterThreeMonths() {
    shelf.keep(MAIL, world.instant(), Optional.empty());
    shelf.keep(new PutAsideMail(MAIL, world.instant(), "NEWS_OF_MAIL", "It fits nothing."));

    assertThat(sweptAround(months(3).minus(Duration.ofDays(1)))).isZero();
    assertThat(sweptAround(months(3).plus(Duration.ofDays(1)))).isEqualTo(1);
    assertThat(shelf.kept).isEmpty();
    assertThat(shelf.aside).isEmpty();
  }

  @Test
  void aMailThatWasPutAsideAndThenTakenInIsItsCasesMail() {
    shelf.keep(MAIL, world.instant(), Optional.of(world.openedAnonymously().id()));
    shelf.keep(new PutAsideMail(MAIL, world.instant(), "FAILED", "The mail could not be taken in to its end."));

    assertThat(sweptAround(months(3).plus(Duration.ofDays(1)))).isZero();
    assertThat(shelf.kept).containsKey(MAIL);
    assertThat(shelf.aside).as("it is no longer put aside").isEmpty();
  }

  /** Sweeps each half hour until all parts have been looked at. */
  private int sweptAround(Instant from) {
    int removed = 0;
    for (int part = 0; part < KeptMails.PARTS; part++) {
      removed += sweep.run(from.plus(SweptKeptMails.EVERY.multipliedBy(part)));
    }
    return removed;
  }

  private void hold(CaseId id, boolean on) {
    Case head = world.current(id);
    world.changed(
        Change.remark(
            head, world.instant(), RetentionFixture.SWEEPER,
            on ? TimelineEvent.Kind.LEGAL_HOLD_PLACED : TimelineEvent.Kind.LEGAL_HOLD_LIFTED)
            .handling(head.handling().withLegalHold(on))
            .build());
  }

  private Instant months(int many) {
    return world.instant().atZone(ZoneOffset.UTC).plusMonths(many).toInstant();
  }

  /** Raw mails in memory; all fall into one part. */
  private static final class Shelf implements KeptMails, PutAsideMails {

    private static final int PART = 7;

    private final Map<MailId, Instant> kept = new HashMap<>();
    private final Map<MailId, CaseId> cases = new HashMap<>();
    private final Map<MailId, PutAsideMail> aside = new TreeMap<>((one, other) -> one.value().compareTo(other.value()));

    private void keep(MailId id, Instant at, Optional<CaseId> its) {
      kept.put(id, at);
      its.ifPresent(of -> cases.put(id, of));
    }

    @Override
    public List<MailId> keptBefore(Instant then, int part) {
      return part == PART
          ? kept.entrySet().stream().filter(one -> one.getValue().isBefore(then)).map(Map.Entry::getKey).toList()
          : List.of();
    }

    @Override
    public Optional<CaseId> caseOf(MailId id) {
      return Optional.ofNullable(cases.get(id));
    }

    @Override
    public void remove(MailId id) {
      kept.remove(id);
    }

    @Override
    public void keep(PutAsideMail mail) {
      aside.put(mail.id(), mail);
    }

    @Override
    public void forget(PutAsideMail mail) {
      aside.remove(mail.id());
    }

    @Override
    public Page<PutAsideMail> receivedOn(LocalDate day, Optional<Page.Cursor> from) {
      return new Page<>(
          aside.values()
              .stream()
              .filter(mail -> LocalDate.ofInstant(mail.receivedAt(), ZoneOffset.UTC).equals(day))
              .toList(),
          Optional.empty());
    }
  }
}
