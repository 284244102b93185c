package org.redress.casework.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.NoticeId;
import org.redress.casework.Page;
import org.redress.casework.RequestKey;
import org.redress.casework.notices.NoticeChanges;
import org.redress.casework.notices.TrackNotice;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Report;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.Digester;

/** A world in which mails arrive. */
final class MailWorld implements MailMemory, PutAsideMails, AcknowledgementLimit {

  static final EmailAddress JO = new EmailAddress("jo@example.org");

  static final EmailAddress TEAM = new EmailAddress("reviewers@example.net");

  final CaseFixture cases = new CaseFixture();
  final ReplyAddresses addresses = addresses("a key");
  final Map<String, NoticeId> sent = new HashMap<>();
  final List<PutAsideMail> aside = new ArrayList<>();
  private final Map<EmailAddress, RecentAcknowledgements> recent = new HashMap<>();
  Optional<EmailAddress> team = Optional.of(TEAM);
  private int number;

  static ReplyAddresses addresses(String key) {
    return new ReplyAddresses(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"), "reports.example.org");
  }

  SettleMail settling() {
    Actor actor = Actor.function("receive-email");
    NoticeChanges notices = new NoticeChanges(cases.store, cases.store, cases, actor, (_, _) -> {});
    return new SettleMail(
        cases.store, cases, new SettleMail.Post(this, this, this, addresses, team), cases.openCase(),
        new TrackNotice(notices, Optional.empty(), cases), cases, cases.random, actor);
  }

  Settled settle(InboundMail mail) {
    return settling().settle(mail);
  }

  /** Opens a case by a mail of Jo's and gives its id. */
  CaseId opened() {
    return switch (settle(mail("They called me names.").build())) {
      case Settled.Opened(CaseId id, Acknowledging _) -> id;
      case Settled other -> throw new AssertionError(other.toString());
    };
  }

  /** A mail that Jo is proven to have written. */
  Draft mail(String words) {
    number++;
    return new Draft(words, number);
  }

  /** A mail that is yet to be finished. */
  final class Draft {

    private final String words;
    private final MailId id;
    private Digest content;
    private Optional<String> messageId;
    private Sender sender = new Sender("Jo Example", Optional.of(JO), true);
    private final List<EmailAddress> addressed = new ArrayList<>(List.of(new EmailAddress("report@example.org")));
    private List<String> answers = List.of();
    private Nature nature = new Nature.Written();
    private Optional<String> silence = Optional.empty();

    private Draft(String words, int number) {
      this.words = words;
      this.id = new MailId("mail-" + number);
      this.content = new Digester().add(words).add(number).digest();
      this.messageId = Optional.of("mail-" + number + "@example.org");
    }

    Draft messageId(String value) {
      messageId = Optional.of(value);
      return this;
    }

    Draft withoutMessageId() {
      messageId = Optional.empty();
      return this;
    }

    Draft from(String address, boolean proven) {
      sender = new Sender("Somebody", EmailAddress.parse(address), proven);
      return this;
    }

    Draft to(EmailAddress address) {
      addressed.add(address);
      return this;
    }

    Draft answering(String... serviceIds) {
      answers = List.of(serviceIds);
      return this;
    }

    Draft nature(Nature what) {
      nature = what;
      return this;
    }

    Draft silent(String because) {
      silence = Optional.of(because);
      return this;
    }

    InboundMail build() {
      return new InboundMail(
          id, cases.instant(), content, messageId, sender, addressed, answers,
          new Report(words, List.of(), false, List.of()), nature, silence, Map.of("spam", "PASS"));
    }
  }

  @Override
  public Optional<SeenMail> seen(RequestKey mail) {
    return cases.store.seen(mail);
  }

  @Override
  public Optional<NoticeId> noticeSentAs(List<String> serviceIds) {
    return serviceIds.stream().flatMap(id -> Optional.ofNullable(sent.get(id)).stream()).findFirst();
  }

  @Override
  public void keep(PutAsideMail mail) {
    aside.add(mail);
  }

  @Override
  public void forget(PutAsideMail mail) {
    throw new AssertionError("Settling forgets nothing");
  }

  @Override
  public Page<PutAsideMail> receivedOn(LocalDate day, Optional<Page.Cursor> from) {
    return new Page<>(aside, Optional.empty());
  }

  @Override
  public boolean allows(EmailAddress to, RequestKey mail, Instant now) {
    return keep(to, recent(to).with(mail.key(), now));
  }

  @Override
  public boolean isFirstBeyond(EmailAddress to, RequestKey mail, Instant now) {
    return keep(to, recent(to).telling(mail.key(), now));
  }

  private RecentAcknowledgements recent(EmailAddress to) {
    return recent.getOrDefault(to, RecentAcknowledgements.NONE);
  }

  private boolean keep(EmailAddress to, Optional<RecentAcknowledgements> next) {
    next.ifPresent(counted -> recent.put(to, counted));
    return next.isPresent();
  }
}
