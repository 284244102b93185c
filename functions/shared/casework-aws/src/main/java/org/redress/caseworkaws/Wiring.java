package org.redress.caseworkaws;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.redress.casework.CaseStore;
import org.redress.casework.Hints;
import org.redress.casework.KeyedHash;
import org.redress.casework.NoticeStore;
import org.redress.casework.Requests;
import org.redress.casework.WakeList;
import org.redress.casework.access.People;
import org.redress.casework.access.Sessions;
import org.redress.casework.audit.Audit;
import org.redress.casework.audit.ErasedCases;
import org.redress.casework.checkpoints.ChangedCases;
import org.redress.casework.checkpoints.CheckpointStore;
import org.redress.casework.checkpoints.MakeCheckpoints;
import org.redress.casework.drafts.DraftStore;
import org.redress.casework.erasure.EraseAgain;
import org.redress.casework.erasure.EraseCase;
import org.redress.casework.erasure.ErasePerson;
import org.redress.casework.erasure.EraseStaff;
import org.redress.casework.erasure.ErasureLedger;
import org.redress.casework.erasure.Erasures;
import org.redress.casework.erasure.PersonMarks;
import org.redress.casework.erasure.PersonTraces;
import org.redress.casework.erasure.PersonalMail;
import org.redress.casework.evidence.AddFiles;
import org.redress.casework.evidence.EvidenceStore;
import org.redress.casework.evidence.OfferEvidence;
import org.redress.casework.history.History;
import org.redress.casework.intake.ReceiptCodes;
import org.redress.casework.limits.Tallies;
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
import org.redress.casework.numbers.Numbers;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.reporter.AddressTokens;
import org.redress.casework.reporter.AppealPeriod;
import org.redress.casework.reporter.Desk;
import org.redress.casework.retention.CaseEnd;
import org.redress.casework.retention.Retention;
import org.redress.casework.review.Judgement;
import org.redress.casework.review.PriorityRules;
import org.redress.casework.review.ServiceTimes;
import org.redress.casework.review.UrgentAlert;
import org.redress.casework.screening.CodeVersions;
import org.redress.casework.sweep.AlarmDigests;
import org.redress.casework.sweep.DailyDigests;
import org.redress.casework.sweep.DigestRound;
import org.redress.casework.sweep.RetentionDigests;
import org.redress.casework.sweep.SweptKeptMails;
import org.redress.casework.sweep.SweptRetention;
import org.redress.casework.sweep.UrgentAlerts;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.checkpoints.CheckpointBucket;
import org.redress.caseworkaws.checkpoints.ErasuresInBucket;
import org.redress.caseworkaws.checkpoints.FileSpool;
import org.redress.caseworkaws.deadletters.DeadLetters;
import org.redress.caseworkaws.deadletters.GivenUpQueue;
import org.redress.caseworkaws.erasure.LedgerBucket;
import org.redress.caseworkaws.erasure.S3CaseObjects;
import org.redress.caseworkaws.erasure.S3PersonalMail;
import org.redress.caseworkaws.evidence.EvidenceBucket;
import org.redress.caseworkaws.evidence.EvidenceLinks;
import org.redress.caseworkaws.evidence.UploadBucket;
import org.redress.caseworkaws.hints.SqsHints;
import org.redress.caseworkaws.keys.KeyName;
import org.redress.caseworkaws.keys.MacKeys;
import org.redress.caseworkaws.mail.PacedMailer;
import org.redress.caseworkaws.mail.SesMailer;
import org.redress.caseworkaws.metrics.CountedCases;
import org.redress.caseworkaws.metrics.CountedHints;
import org.redress.caseworkaws.metrics.Metric;
import org.redress.caseworkaws.metrics.Metrics;
import org.redress.caseworkaws.personaldata.PersonalDataFile;
import org.redress.caseworkaws.proof.ProofSigner;
import org.redress.caseworkaws.rawmails.AsideMails;
import org.redress.caseworkaws.rawmails.RawMails;
import org.redress.caseworkaws.rawmails.S3KeptMails;
import org.redress.caseworkaws.secrets.SecretParameter;
import org.redress.caseworkaws.settings.Environment;
import org.redress.caseworkaws.settings.SettingsFile;
import org.redress.caseworkaws.table.CaseTable;
import org.redress.caseworkaws.table.DynamoAcknowledgementLimit;
import org.redress.caseworkaws.table.DynamoCaseExport;
import org.redress.caseworkaws.table.DynamoCaseStore;
import org.redress.caseworkaws.table.DynamoChangedCases;
import org.redress.caseworkaws.table.DynamoCodeVersions;
import org.redress.caseworkaws.table.DynamoDraftStore;
import org.redress.caseworkaws.table.DynamoErasures;
import org.redress.caseworkaws.table.DynamoEvidenceStore;
import org.redress.caseworkaws.table.DynamoHistory;
import org.redress.caseworkaws.table.DynamoMailMemory;
import org.redress.caseworkaws.table.DynamoNoticeStore;
import org.redress.caseworkaws.table.DynamoNumbers;
import org.redress.caseworkaws.table.DynamoPauseSwitch;
import org.redress.caseworkaws.table.DynamoPeople;
import org.redress.caseworkaws.table.DynamoPersonTraces;
import org.redress.caseworkaws.table.DynamoPutAsideMails;
import org.redress.caseworkaws.table.DynamoRepeatedMails;
import org.redress.caseworkaws.table.DynamoRequests;
import org.redress.caseworkaws.table.DynamoSessions;
import org.redress.caseworkaws.table.DynamoStoppedMails;
import org.redress.caseworkaws.table.DynamoSuppressions;
import org.redress.caseworkaws.table.DynamoTallies;
import org.redress.caseworkaws.table.DynamoWakeList;
import org.redress.caseworkaws.table.HistoryItems;
import org.redress.caseworkaws.texts.LongTexts;
import org.redress.caseworkaws.texts.S3Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * The domain's ports as a function's environment says. Everything is made when it is first asked for, once: a function
 * needs only the settings and the SDK clients of what it uses.
 */
public final class Wiring {

  private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

  private final Environment environment;
  private final RandomGenerator random = new SecureRandom();
  private final Once<CaseTable> table;
  private final Once<KeyedHash> historyHash;
  private final Once<LongTexts> texts;
  private final Once<CaseStore> cases;
  private final Once<History> history;
  private final Once<NoticeStore> notices;
  private final Once<EvidenceStore> evidence;
  private final Once<EvidenceBucket> evidenceBucket;
  private final Once<EvidenceLinks> evidenceLinks;
  private final Once<UploadBucket> uploads;
  private final Once<ProofSigner> proofSigner;
  private final Once<WakeList> wakeList;
  private final Once<Hints> hints;
  private final Once<Mailer> mailer;
  private final Once<PauseSwitch> sending;
  private final Once<MacKeys> keys;
  private final Once<SettleMail.Post> post;
  private final Once<RawMails> rawMails;
  private final Once<DeadLetters> deadLetters;
  private final Once<SettingsFile> settings;
  private final Once<ServiceTimes> serviceTimes;
  private final Once<PriorityRules> priorityRules;

  private Wiring(Environment environment) {
    this.environment = environment;
    this.table = new Once<>(() -> CaseTable.connect(environment, random));
    this.historyHash = new Once<>(() -> new KeyedHash(keys().key(KeyName.HISTORY)));
    HistoryItems items = new HistoryItems(historyHash);
    this.texts = new Once<>(() -> S3Texts.connect(environment));
    this.cases = new Once<>(() -> new CountedCases(new DynamoCaseStore(table.get(), texts, items), metrics()));
    this.history = new Once<>(() -> new DynamoHistory(table.get(), items));
    this.notices = new Once<>(() -> new DynamoNoticeStore(table.get()));
    this.evidence = new Once<>(() -> new DynamoEvidenceStore(table.get()));
    this.evidenceBucket = new Once<>(() -> EvidenceBucket.connect(environment));
    this.evidenceLinks = new Once<>(() -> EvidenceLinks.connect(environment, new Once<>(S3Presigner::create)));
    this.uploads = new Once<>(() -> UploadBucket.connect(environment, new Once<>(S3Presigner::create)));
    this.proofSigner = new Once<>(() -> ProofSigner.connect(environment));
    this.wakeList = new Once<>(() -> new DynamoWakeList(table.get()));
    this.hints = new Once<>(() -> SqsHints.connect(environment));
    this.mailer = new Once<>(this::makeMailer);
    this.sending = new Once<>(() -> new DynamoPauseSwitch(table.get(), clock()));
    this.keys = new Once<>(() -> MacKeys.connect(environment));
    this.post = new Once<>(this::makePost);
    this.rawMails = new Once<>(() -> RawMails.connect(environment));
    this.deadLetters = new Once<>(() -> DeadLetters.connect(environment));
    this.settings = new Once<>(() -> SettingsFile.of(environment));
    this.serviceTimes = new Once<>(() -> settings().serviceTimes());
    this.priorityRules = new Once<>(() -> settings().priorityRules());
  }

  /**
   * Wires a function.
   *
   * @param environment the function's environment variables
   */
  public static Wiring from(Map<String, String> environment) {
    return new Wiring(new Environment(environment));
  }

  public CaseStore cases() {
    return cases.get();
  }

  public History history() {
    return history.get();
  }

  public NoticeStore notices() {
    return notices.get();
  }

  public EvidenceStore evidence() {
    return evidence.get();
  }

  public EvidenceBucket evidenceBucket() {
    return evidenceBucket.get();
  }

  /** By which reviewers fetch evidence. */
  public EvidenceLinks evidenceLinks() {
    return evidenceLinks.get();
  }

  /** Where reporters upload files. */
  public UploadBucket uploads() {
    return uploads.get();
  }

  public AddFiles addFiles() {
    OfferEvidence offering = new OfferEvidence(evidence(), hints(), clock(), random());
    return new AddFiles(cases(), evidence(), uploads(), offering, clock(), random());
  }

  /** Signs proofs of submission. */
  public ProofSigner proofSigner() {
    return proofSigner.get();
  }

  public WakeList wakeList() {
    return wakeList.get();
  }

  public Hints hints() {
    return hints.get();
  }

  /** Hints for what was hinted at before, or should have been: they are counted. */
  public Hints repeatedHints() {
    return new CountedHints(hints(), metrics());
  }

  /** What is counted for those who run this. */
  public Metrics metrics() {
    return Metrics.connect(environment, clock());
  }

  public Mailer mailer() {
    return mailer.get();
  }

  public ServiceTimes serviceTimes() {
    return serviceTimes.get();
  }

  public PriorityRules priorityRules() {
    return priorityRules.get();
  }

  /** Tells those on duty of what becomes urgent, at the address of the review team if there is one. */
  public UrgentAlert urgentAlert() {
    return new UrgentAlert(reviewTeam());
  }

  /**
   * Tells more and more people of urgent cases that nobody takes up.
   *
   * @param actor in whose name the timeline says it
   */
  public UrgentAlerts urgentAlerts(Actor actor, InstantSource at) {
    return new UrgentAlerts(
        cases(), notices(), review().store(), review().colleagues(), reviewTeam(), hints(), at, actor);
  }

  /** Tells reviewers how their queue stands. */
  public DailyDigests dailyDigests(InstantSource at) {
    return new DailyDigests(digests(at), review().sight(), serviceTimes());
  }

  /** Tells administrators what the system did not manage by itself. */
  public AlarmDigests alarmDigests(InstantSource at) {
    return new AlarmDigests(
        digests(at), cases(), notices(), putAside(), () -> Arrays.stream(GivenUpQueue.values())
            .mapToInt(deadLetters()::count)
            .sum(),
        serviceTimes());
  }

  /** Tells administrators which cases will go. */
  public RetentionDigests retentionDigests(InstantSource at) {
    return new RetentionDigests(digests(at), cases(), review().store(), retention(), serviceTimes());
  }

  private DigestRound digests(InstantSource at) {
    return new DigestRound(notices(), review().colleagues(), stopTokens(), stoppedMails(), hints(), at);
  }

  /** By what a screened case gets priority and due date. */
  public Judgement judgement() {
    return new Judgement(serviceTimes(), priorityRules(), urgentAlert());
  }

  public ReceiptCodes receiptCodes() {
    return new ReceiptCodes(keys.get().key(KeyName.RECEIPT_CODE));
  }

  /** Where what reporters want is done. */
  public Desk reportersDesk() {
    return new Desk(cases(), requests(), hints(), clock());
  }

  public Requests requests() {
    return new DynamoRequests(table.get());
  }

  /** What reviewers do. */
  public ReviewWiring review() {
    return new ReviewWiring(this, table.get(), texts, historyHash);
  }

  /** Where the organisation's own files are; empty if it uses the shipped ones. */
  public Optional<Path> ownFolder() {
    return environment.ownFolder();
  }

  /** What this installation is set to. */
  public SettingsFile settings() {
    return settings.get();
  }

  /** For how long reporters may ask for a review. */
  public AppealPeriod appealPeriod() {
    return settings().appealPeriod();
  }

  /** For how long things are kept. */
  public Retention retention() {
    return settings().retention();
  }

  /** Erases cases. */
  public EraseCase erasing() {
    return erasing(clock());
  }

  /** As {@link #erasing()}, at another time. */
  public EraseCase erasing(InstantSource at) {
    return new EraseCase(
        cases(), notices(), evidence(), erasures(), LedgerBucket.connect(environment), at);
  }

  /**
   * Erases cases whose time is over.
   *
   * @param actor in whose name the timeline says it
   */
  public SweptRetention sweptRetention(Actor actor, InstantSource at) {
    return new SweptRetention(cases(), new CaseEnd(cases(), retention()), erasing(at), actor);
  }

  /** What is held of somebody's cases, to be handed over. */
  public DynamoCaseExport caseExport() {
    return new DynamoCaseExport(table.get(), PersonalDataFile.shipped());
  }

  /** The objects of cases. */
  public S3CaseObjects caseObjects() {
    return S3CaseObjects.connect(environment);
  }

  /** Where it stands which cases were erased. */
  public Erasures erasures() {
    return new DynamoErasures(table.get(), S3CaseObjects.connect(environment), PersonalDataFile.shipped());
  }

  /** Finds and erases what is held about somebody. */
  public ErasePerson erasingPerson() {
    ErasureLedger ledger = LedgerBucket.connect(environment);
    PersonMarks marks = new PersonMarks(keyedHash(KeyName.ERASURE));
    PersonTraces traces = new DynamoPersonTraces(table.get(), new HistoryItems(historyHash), texts);
    return new ErasePerson(
        cases(), erasing(), ledger, marks, traces, personalMail(),
        new EraseStaff(people(), notices(), traces, ledger, marks, clock()), suppressions(), clock());
  }

  /** Whether mails may go out. */
  public PauseSwitch sending() {
    return sending.get();
  }

  /** Holds a restored table to the ledger of erasures. */
  public EraseAgain erasingAgain() {
    return new EraseAgain(LedgerBucket.connect(environment), erasing(), erasingPerson(), sending());
  }

  private PersonalMail personalMail() {
    return new S3PersonalMail(
        putAside(), rawMails(), S3CaseObjects.connect(environment), retention().putAside(), clock());
  }

  /** Removes raw mails whose months are over. */
  public SweptKeptMails sweptKeptMails() {
    return new SweptKeptMails(
        cases(), new S3KeptMails(rawMails(), caseObjects()), putAside(), retention());
  }

  /** The mails that came again under another id. */
  public RepeatedMails repeatedMails() {
    return new DynamoRepeatedMails(table.get());
  }

  public AddressTokens addressTokens() {
    return new AddressTokens(keys().key(KeyName.ADDRESS_LINK));
  }

  /** The mails that belong together. */
  public MailThreads mailThreads() {
    return new MailThreads(notices(), SesMailer.messageIdHost(new DefaultAwsRegionProviderChain().getRegion()));
  }

  public StopTokens stopTokens() {
    return new StopTokens(keys().key(KeyName.MAIL_STOP));
  }

  public StoppedMails stoppedMails() {
    return new DynamoStoppedMails(table.get());
  }

  /** A key for something that the domain knows nothing of. */
  public KeyedHash keyedHash(KeyName name) {
    return new KeyedHash(keys().key(name));
  }

  /** What is known of mails. */
  public SettleMail.Post post() {
    return post.get();
  }

  private SettleMail.Post makePost() {
    Once<KeyedHash> hash = new Once<>(() -> new KeyedHash(keys().key(KeyName.ADDRESS)));
    return new SettleMail.Post(
        new DynamoMailMemory(table.get()), putAside(),
        new DynamoAcknowledgementLimit(table.get(), hash), replyAddresses(), reviewTeam());
  }

  /** Where mails to all reviewers go; empty if they get none. */
  public Optional<EmailAddress> reviewTeam() {
    String name = "REVIEW_TEAM_ADDRESS";
    return environment.optional(name)
        .map(
            address -> EmailAddress.parse(address)
                .orElseThrow(() -> new IllegalArgumentException(name + " is not an e-mail address")));
  }

  public PutAsideMails putAside() {
    return new DynamoPutAsideMails(table.get());
  }

  /** Where people answer about a case: at the domain of the address that takes reports. */
  public ReplyAddresses replyAddresses() {
    String reports = environment.required("REPORT_ADDRESS");
    return new ReplyAddresses(
        keys.get().key(KeyName.REPLY_ADDRESS), reports.substring(reports.lastIndexOf('@') + 1));
  }

  public DraftStore draftStore() {
    return new DynamoDraftStore(table.get());
  }

  /** How often somebody did something. */
  public Tallies tallies() {
    return new DynamoTallies(table.get(), new Once<>(() -> new KeyedHash(keys().key(KeyName.LIMIT))));
  }

  /** What everybody may see counted. */
  public Numbers numbers() {
    return new DynamoNumbers(table.get());
  }

  public RawMails rawMails() {
    return rawMails.get();
  }

  /** The mails that no rule could place. */
  public AsideMails asideMails() {
    return new AsideMails(putAside(), rawMails(), clock());
  }

  public CodeVersions codeVersions() {
    return new DynamoCodeVersions(table.get());
  }

  public DeadLetters deadLetters() {
    return deadLetters.get();
  }

  public Sessions sessions() {
    return new DynamoSessions(table.get());
  }

  public People people() {
    return new DynamoPeople(table.get());
  }

  /**
   * A secret that somebody gave us.
   *
   * @param variable the environment variable that names its parameter
   */
  public SecretParameter secret(String variable) {
    return SecretParameter.connect(environment, variable, clock());
  }

  /** The addresses to which no mail goes. */
  public Suppressions suppressions() {
    return new DynamoSuppressions(
        table.get(), new Once<>(() -> new KeyedHash(keys().key(KeyName.SUPPRESSION))));
  }

  /**
   * How notices change. One that is lost is also told in the log, in words for which the template's alarm looks.
   *
   * @param actor in whose name the timeline says it
   */
  public NoticeChanges noticeChanges(Actor actor) {
    return noticeChanges(actor, clock());
  }

  /** As {@link #noticeChanges(Actor)}, at another time. */
  public NoticeChanges noticeChanges(Actor actor, InstantSource at) {
    return new NoticeChanges(
        cases(), notices(), at, actor, (before, after) -> {
          if (!before.state().name().equals(after.state().name())) {
            metrics().count(Metric.NOTICES, after.state().name().name());
          }
          if (after.isLost() && !before.isLost()) {
            LOG.warn("Notice lost: {} after {} attempts", after, after.attempts());
          }
        });
  }

  private Mailer makeMailer() {
    Mailer ses = SesMailer.connect(environment);
    int rate = environment.count("MAILS_PER_SECOND", 0);
    return rate == 0
        ? ses
        : new PacedMailer(ses, rate, environment.positive("SENDERS", 1), clock(), Wiring::sleep);
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted before a mail was sent", e);
    }
  }

  private MacKeys keys() {
    return keys.get();
  }

  public InstantSource clock() {
    return InstantSource.system();
  }

  /** Cryptographically strong. */
  public RandomGenerator random() {
    return random;
  }

  /**
   * An environment variable.
   *
   * @throws org.redress.caseworkaws.settings.MissingSettingException if it is missing or blank
   */
  public String setting(String name) {
    return environment.required(name);
  }

  /**
   * An environment variable that holds a whole number from 0; {@code otherwise} where it is missing.
   *
   * @throws IllegalArgumentException naming the variable, if it holds anything else
   */
  public int number(String name, int otherwise) {
    return environment.count(name, otherwise);
  }

  /** An environment variable that may be missing or blank. */
  public Optional<String> optionalSetting(String name) {
    return environment.optional(name);
  }

  /** Where checkpoints are kept; empty where the environment names no place. */
  public Optional<CheckpointStore> checkpoints() {
    return environment.optional("CHECKPOINT_BUCKET").map(_ -> CheckpointBucket.connect(environment));
  }

  /** Holds every case to its own record and to the checkpoints, where there are any; many at the same time. */
  public Audit audit(int parallel) {
    Optional<ErasedCases> erased = environment.optional("CHECKPOINT_BUCKET")
        .map(_ -> ErasuresInBucket.connect(environment));
    return new Audit(cases(), checkpoints(), changedCases(), erased, FileSpool::open, parallel);
  }

  /** The cases that changed on a day. */
  public ChangedCases changedCases() {
    return new DynamoChangedCases(table.get());
  }

  /** Makes the checkpoints of days that are over. */
  public MakeCheckpoints makeCheckpoints(InstantSource at) {
    return new MakeCheckpoints(changedCases(), CheckpointBucket.connect(environment), at);
  }
}
