package org.redress.caseworkaws;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.redress.casework.KeyedHash;
import org.redress.casework.mail.PutAsideMails;
import org.redress.casework.mail.RepeatedMails;
import org.redress.casework.mail.ReplyAddresses;
import org.redress.casework.mail.SettleMail;
import org.redress.casework.notices.MailThreads;
import org.redress.casework.notices.Mailer;
import org.redress.casework.notices.NoticeChanges;
import org.redress.casework.notices.PauseSwitch;
import org.redress.casework.notices.StopTokens;
import org.redress.casework.notices.StoppedMails;
import org.redress.casework.notices.Suppressions;
import org.redress.casework.reporter.AddressTokens;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.keys.KeyName;
import org.redress.caseworkaws.keys.MacKeys;
import org.redress.caseworkaws.mail.PacedMailer;
import org.redress.caseworkaws.mail.SesMailer;
import org.redress.caseworkaws.metrics.Metric;
import org.redress.caseworkaws.rawmails.AsideMails;
import org.redress.caseworkaws.rawmails.RawMails;
import org.redress.caseworkaws.settings.Environment;
import org.redress.caseworkaws.table.CaseTable;
import org.redress.caseworkaws.table.DynamoAcknowledgementLimit;
import org.redress.caseworkaws.table.DynamoMailMemory;
import org.redress.caseworkaws.table.DynamoPauseSwitch;
import org.redress.caseworkaws.table.DynamoPutAsideMails;
import org.redress.caseworkaws.table.DynamoRepeatedMails;
import org.redress.caseworkaws.table.DynamoStoppedMails;
import org.redress.caseworkaws.table.DynamoSuppressions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/** Mails, those that come and those that go, as a function's environment says. */
public final class MailWiring {

  private static final Logger LOG = LoggerFactory.getLogger(MailWiring.class);

  private final Wiring wiring;
  private final Environment environment;
  private final Supplier<CaseTable> table;
  private final Supplier<MacKeys> keys;
  private final Once<Mailer> mailer = new Once<>(this::makeMailer);
  private final Once<SettleMail.Post> post = new Once<>(this::makePost);
  private final Once<RawMails> rawMails;
  private final Once<PauseSwitch> sending;

  MailWiring(Wiring wiring, Environment environment, Supplier<CaseTable> table, Supplier<MacKeys> keys) {
    this.wiring = wiring;
    this.environment = environment;
    this.table = table;
    this.keys = keys;
    this.rawMails = new Once<>(() -> RawMails.connect(environment));
    this.sending = new Once<>(() -> new DynamoPauseSwitch(table.get(), wiring.clock()));
  }

  public Mailer mailer() {
    return mailer.get();
  }

  private Mailer makeMailer() {
    Mailer ses = SesMailer.connect(environment);
    int rate = environment.count("MAILS_PER_SECOND", 0);
    return rate == 0
        ? ses
        : new PacedMailer(ses, rate, environment.positive("SENDERS", 1), wiring.clock(), MailWiring::sleep);
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted before a mail was sent", e);
    }
  }

  /** Whether mails may go out. */
  public PauseSwitch sending() {
    return sending.get();
  }

  /** The mails that belong together. */
  public MailThreads mailThreads() {
    return new MailThreads(wiring.notices(), SesMailer.messageIdHost(new DefaultAwsRegionProviderChain().getRegion()));
  }

  public StopTokens stopTokens() {
    return new StopTokens(keys.get().key(KeyName.MAIL_STOP));
  }

  public StoppedMails stoppedMails() {
    return new DynamoStoppedMails(table.get());
  }

  /** The addresses to which no mail goes. */
  public Suppressions suppressions() {
    return new DynamoSuppressions(
        table.get(), new Once<>(() -> new KeyedHash(keys.get().key(KeyName.SUPPRESSION))));
  }

  /**
   * How notices change. One that is lost is also told in the log, in words for which the template's alarm looks.
   *
   * @param actor in whose name the timeline says it
   */
  public NoticeChanges noticeChanges(Actor actor) {
    return noticeChanges(actor, wiring.clock());
  }

  /** As {@link #noticeChanges(Actor)}, at another time. */
  public NoticeChanges noticeChanges(Actor actor, InstantSource at) {
    return new NoticeChanges(
        wiring.cases(), wiring.notices(), at, actor, (before, after) -> {
          if (!before.state().name().equals(after.state().name())) {
            wiring.metrics().count(Metric.NOTICES, after.state().name().name());
          }
          if (after.isLost() && !before.isLost()) {
            LOG.warn("Notice lost: {} after {} attempts", after, after.attempts());
          }
        });
  }

  public AddressTokens addressTokens() {
    return new AddressTokens(keys.get().key(KeyName.ADDRESS_LINK));
  }

  /** Where people answer about a case: at the domain of the address that takes reports. */
  public ReplyAddresses replyAddresses() {
    String reports = environment.required("REPORT_ADDRESS");
    return new ReplyAddresses(
        keys.get().key(KeyName.REPLY_ADDRESS), reports.substring(reports.lastIndexOf('@') + 1));
  }

  /** What is known of mails. */
  public SettleMail.Post post() {
    return post.get();
  }

  private SettleMail.Post makePost() {
    Once<KeyedHash> hash = new Once<>(() -> new KeyedHash(keys.get().key(KeyName.ADDRESS)));
    return new SettleMail.Post(
        new DynamoMailMemory(table.get()), putAside(),
        new DynamoAcknowledgementLimit(table.get(), hash), replyAddresses(), wiring.reviewTeam());
  }

  public PutAsideMails putAside() {
    return new DynamoPutAsideMails(table.get());
  }

  /** The mails that came again under another id. */
  public RepeatedMails repeatedMails() {
    return new DynamoRepeatedMails(table.get());
  }

  public RawMails rawMails() {
    return rawMails.get();
  }

  /** The mails that no rule could place. */
  public AsideMails asideMails() {
    return new AsideMails(putAside(), rawMails(), wiring.clock());
  }
}
