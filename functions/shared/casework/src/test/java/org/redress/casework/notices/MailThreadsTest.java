package org.redress.casework.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeKind;
import org.redress.casework.NoticeState;
import org.redress.casework.NoticeStore;
import org.redress.casework.Page;
import org.redress.casework.report.EmailAddress;

class MailThreadsTest {

  private static final CaseId CASE = new CaseId("7K2M9QXW4T");
  private static final String HOST = "eu-west-2.amazonses.com";

  private final List<Notice> owed = new ArrayList<>();
  private final MailThreads threads = new MailThreads(new Owed(owed), HOST);

  @Test
  void theFirstMailStandsUnderTheOneThatOpenedTheCase() {
    add(NoticeKind.ACKNOWLEDGEMENT, Map.of(NoticeFact.ANSWERS, "mail-1@example.org"), Optional.empty());

    assertThat(threads.before(owed.get(0))).containsExactly("mail-1@example.org");
  }

  @Test
  void aLaterMailStandsUnderThoseThatWereSentToTheReporter() {
    add(NoticeKind.ACKNOWLEDGEMENT, Map.of(), Optional.of("0102-1"));
    add(NoticeKind.URGENT_ALERT, Map.of(), Optional.of("0102-2"));
    add(NoticeKind.QUESTION, Map.of(), Optional.empty());
    add(NoticeKind.OUTCOME, Map.of(), Optional.of("0102-4"));
    add(NoticeKind.OUTCOME, Map.of(), Optional.of("0102-5"));

    assertThat(threads.before(owed.get(4))).containsExactly("0102-1@" + HOST, "0102-4@" + HOST);
    assertThat(threads.before(owed.get(0))).isEmpty();
  }

  @Test
  void ofManyTheFirstAndTheLastAreNamed() {
    IntStream.rangeClosed(1, 20)
        .forEach(n -> add(NoticeKind.DELAYED, Map.of(), Optional.of("id-" + n)));

    assertThat(threads.before(owed.get(19))).hasSize(10).startsWith("id-1@" + HOST)
        .endsWith("id-18@" + HOST, "id-19@" + HOST);
  }

  private void add(NoticeKind kind, Map<String, String> facts, Optional<String> sentAs) {
    Instant now = Instant.parse("2026-11-23T09:00:00Z");
    Notice notice = Notice.owed(
        new NoticeId(CASE, owed.size() + 1), kind, new EmailAddress("ada.example@example.org"), facts, now);
    owed.add(
        sentAs.flatMap(
            id -> notice.take("attempt", now).map(
                taken -> taken.hear("attempt", new NoticeState.Sent(Optional.of(id)), now)))
            .orElse(notice));
  }

  private record Owed(List<Notice> all) implements NoticeStore {

    @Override
    public Optional<Notice> find(NoticeId id) {
      return all.stream().filter(notice -> notice.id().equals(id)).findFirst();
    }

    @Override
    public List<Notice> of(CaseId id) {
      return all;
    }

    @Override
    public Page<NoticeId> list(NoticeState.Name state, int limit, Optional<Page.Cursor> from) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean reserve(Notice digest) {
      throw new AssertionError("A thread changes nothing");
    }

    @Override
    public boolean replace(Notice before, Notice after) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean replaceSent(Notice before, Notice after, String messageId) {
      throw new UnsupportedOperationException();
    }
  }
}
