package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.DigestDay;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeKind;
import org.redress.casework.NoticeState;
import org.redress.casework.NoticeStore;
import org.redress.casework.Opening;
import org.redress.casework.Page;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/** What every {@link NoticeStore} must do. */
abstract class NoticeStoreContract {

  private static final Instant LATER = CaseFixture.NOW.plusSeconds(5);

  private final Stores stores;
  private final NoticeStore notices;

  NoticeStoreContract(Stores stores) {
    this.stores = stores;
    this.notices = stores.notices();
  }

  @Test
  void everyStateIsKept() {
    Notice last = owed();
    Optional<String> messageId = Optional.of("message-1");
    List<NoticeState> states = List.of(
        new NoticeState.Sent(messageId), new NoticeState.Returned(messageId), new NoticeState.Delivered(messageId),
        new NoticeState.Bounced(Optional.empty()), new NoticeState.Complained(messageId));

    last = replaced(last, last.take("attempt-1", LATER).orElseThrow());
    last = replaced(last, last.unknown(LATER));
    last = replaced(last, last.withoutNews(LATER));
    last = replaced(last, last.failed("the mail service refused it"));
    last = replaced(last, last.suppressed("it bounced before"));
    for (NoticeState state : states) {
      last = replaced(last, last.hear("attempt-1", state, LATER));
    }
    replaced(last, last.hear("attempt-2", new NoticeState.Failed("late news"), LATER));
  }

  @Test
  void aNoticeThatHasMovedOnIsNotReplaced() {
    Notice owed = owed();
    Notice first = replaced(owed, owed.take("attempt-1", LATER).orElseThrow());

    assertThat(notices.replace(owed, owed.take("attempt-2", LATER).orElseThrow())).isFalse();

    assertThat(notices.find(owed.id())).contains(first);
  }

  @Test
  void ofTwoSendersOneTakesTheNotice() throws Exception {
    Notice owed = owed();

    List<Boolean> ends = CaseContract.together(
        IntStream.range(0, 20)
            .mapToObj(
                i -> (CaseContract.Job<Boolean>) () -> notices
                    .replace(owed, owed.take("attempt-" + i, LATER).orElseThrow()))
            .toList());

    assertThat(ends).containsOnlyOnce(true);
  }

  @Test
  void replacingANoticeTheSameWayAgainIsWellDone() {
    Notice owed = owed();
    Notice taken = replaced(owed, owed.take("attempt-1", LATER).orElseThrow());

    assertThat(notices.replace(owed, taken)).isTrue();

    Notice sent = taken.sent("message-1");
    assertThat(notices.replaceSent(taken, sent, "message-1")).isTrue();
    assertThat(notices.replaceSent(taken, sent, "message-1")).isTrue();
    assertThat(notices.find(owed.id())).contains(sent);
  }

  @Test
  void aNoticeThatNewsOvertookIsNotMadeSentAgain() {
    Notice owed = owed();
    Notice taken = replaced(owed, owed.take("attempt-1", LATER).orElseThrow());
    Notice delivered = replaced(taken,
        taken.hear("attempt-1", new NoticeState.Delivered(Optional.of("message-1")), LATER));

    assertThat(notices.replaceSent(taken, taken.sent("message-1"), "message-1")).isFalse();

    assertThat(notices.find(owed.id())).contains(delivered);
  }

  @Test
  void noticesAreListedByTheirState() {
    List<NoticeId> failed = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      Notice owed = owed();
      if (i % 2 == 0) {
        failed.add(replaced(owed, owed.failed("the mail service refused it")).id());
      }
    }

    Patience.eventuallyInAnyOrder(
        () -> Page.all(from -> notices.list(NoticeState.Name.FAILED, 2, from)).toList(), failed);
    assertThat(notices.list(NoticeState.Name.BOUNCED, 2, Optional.empty()).items()).isEmpty();
  }

  @Test
  void whatBecomesOfANoticeIsKeptWithTheChangeOfItsCaseOrNotAtAll() {
    Opening opening = CaseFixture.opening();
    stores.cases().open(opening);
    Notice owed = opening.notice().orElseThrow();
    Notice failed = owed.failed("the mail service refused it");
    Change told = Change.remark(opening.opened(), LATER, Actor.function("test"), TimelineEvent.Kind.NOTICE_FAILED)
        .became(failed)
        .build();

    assertThat(stores.cases().commit(told)).isInstanceOf(CaseStore.Committed.Kept.class);
    assertThat(notices.find(owed.id())).contains(failed);
    assertThat(told.after().noticesOwed()).isEqualTo(opening.opened().noticesOwed());

    Change late = Change.remark(told.after(), LATER, Actor.function("test"), TimelineEvent.Kind.NOTICE_FAILED)
        .became(owed.suppressed("it bounced before"))
        .build();
    assertThat(stores.cases().commit(late)).isInstanceOf(CaseStore.Committed.Stale.class);
    assertThat(stores.cases().find(opening.opened().id())).contains(told.after());
    assertThat(notices.find(owed.id())).contains(failed);
  }

  @Test
  void noticesAreListedInTheOrderOfTheirNumbers() {
    Opening opening = CaseFixture.opening();
    stores.cases().open(opening);
    Case last = opening.opened();
    for (int number = 2; number <= 12; number++) {
      Change change = Change.remark(last, LATER, Actor.function("test"), TimelineEvent.Kind.QUEUED)
          .notice(
              Notice.owed(
                  new NoticeId(last.id(), number), NoticeKind.ACKNOWLEDGEMENT, CaseFixture.ADDRESS, Map.of(), LATER))
          .build();
      stores.cases().commit(change);
      last = change.after();
    }

    assertThat(notices.of(last.id())).extracting(notice -> notice.id().number())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
  }

  @Test
  void aDigestIsOwedOnceAndLivesLikeAnyNotice() {
    String reader = CaseFixture.newId().value() + CaseFixture.newId().value() + "000000";
    NoticeId id = new NoticeId(new DigestDay(LocalDate.parse("2026-11-23"), reader), 1);
    Notice digest = Notice.owed(id, NoticeKind.DAILY_DIGEST, CaseFixture.ADDRESS, Map.of("day", "2026-11-23"), LATER);

    assertThat(notices.reserve(digest)).isTrue();
    assertThat(notices.reserve(digest)).as("a lost reply").isTrue();
    Notice other = Notice.owed(id, digest.kind(), digest.to(), digest.facts(), LATER.plusSeconds(1));
    assertThat(notices.reserve(other)).as("another sweep").isFalse();
    assertThat(notices.find(id)).contains(digest);
    assertThat(notices.find(id).flatMap(Notice::wake)).as("found by the sweeper").isPresent();

    Notice taken = replaced(digest, digest.take("attempt-1", LATER).orElseThrow());
    Notice sent = taken.sent("message-of-" + reader);
    assertThat(notices.replaceSent(taken, sent, "message-of-" + reader)).isTrue();
    assertThat(notices.find(id)).contains(sent);
    assertThat(stores.mailMemory().noticeSentAs(List.of("message-of-" + reader))).as("answers to it lead to no case")
        .isEmpty();
    assertThat(notices.reserve(digest)).as("once it was sent").isFalse();
    Notice ofCase = owed();
    assertThatIllegalArgumentException().isThrownBy(() -> notices.reserve(ofCase));
  }

  @Test
  void thereIsNoNoticeWhereNoneIsOwed() {
    NoticeId id = new NoticeId(CaseFixture.newId(), 1);
    Notice unknown = Notice.owed(id, NoticeKind.ACKNOWLEDGEMENT, CaseFixture.ADDRESS, Map.of(), LATER);

    assertThat(notices.find(id)).isEmpty();
    assertThat(notices.of(id.caseId())).isEmpty();
    assertThat(notices.replace(unknown, unknown.failed("it never was"))).isFalse();
  }

  private Notice owed() {
    Opening opening = CaseFixture.opening();
    stores.cases().open(opening);
    return opening.notice().orElseThrow();
  }

  private Notice replaced(Notice before, Notice after) {
    assertThat(notices.replace(before, after)).isTrue();
    assertThat(notices.find(after.id())).contains(after);
    return after;
  }
}
