package org.redress.caseworkaws;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
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
import org.redress.casework.drafts.DraftStore;
import org.redress.casework.evidence.AddFiles;
import org.redress.casework.evidence.EvidenceStore;
import org.redress.casework.evidence.OfferEvidence;
import org.redress.casework.history.History;
import org.redress.casework.intake.ReceiptCodes;
import org.redress.casework.limits.Tallies;
import org.redress.casework.numbers.Numbers;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.reporter.AppealPeriod;
import org.redress.casework.reporter.Desk;
import org.redress.casework.retention.Retention;
import org.redress.casework.review.Judgement;
import org.redress.casework.review.PriorityRules;
import org.redress.casework.review.ServiceTimes;
import org.redress.casework.review.UrgentAlert;
import org.redress.casework.screening.CodeVersions;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.deadletters.DeadLetters;
import org.redress.caseworkaws.evidence.EvidenceBucket;
import org.redress.caseworkaws.evidence.EvidenceLinks;
import org.redress.caseworkaws.evidence.UploadBucket;
import org.redress.caseworkaws.hints.SqsHints;
import org.redress.caseworkaws.keys.KeyName;
import org.redress.caseworkaws.keys.MacKeys;
import org.redress.caseworkaws.metrics.CountedCases;
import org.redress.caseworkaws.metrics.CountedHints;
import org.redress.caseworkaws.metrics.Metrics;
import org.redress.caseworkaws.proof.ProofSigner;
import org.redress.caseworkaws.secrets.SecretParameter;
import org.redress.caseworkaws.settings.Environment;
import org.redress.caseworkaws.settings.SettingsFile;
import org.redress.caseworkaws.table.CaseTable;
import org.redress.caseworkaws.table.DynamoCaseStore;
import org.redress.caseworkaws.table.DynamoCodeVersions;
import org.redress.caseworkaws.table.DynamoDraftStore;
import org.redress.caseworkaws.table.DynamoEvidenceStore;
import org.redress.caseworkaws.table.DynamoHistory;
import org.redress.caseworkaws.table.DynamoNoticeStore;
import org.redress.caseworkaws.table.DynamoNumbers;
import org.redress.caseworkaws.table.DynamoPeople;
import org.redress.caseworkaws.table.DynamoRequests;
import org.redress.caseworkaws.table.DynamoSessions;
import org.redress.caseworkaws.table.DynamoTallies;
import org.redress.caseworkaws.table.DynamoWakeList;
import org.redress.caseworkaws.table.HistoryItems;
import org.redress.caseworkaws.texts.LongTexts;
import org.redress.caseworkaws.texts.S3Texts;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * The domain's ports as a function's environment says. Everything is made when it is first asked for, once: a function
 * needs only the settings and the SDK clients of what it uses.
 */
public final class Wiring {

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
  private final Once<MacKeys> keys;
  private final MailWiring mails;
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
    this.keys = new Once<>(() -> MacKeys.connect(environment));
    this.mails = new MailWiring(this, environment, table, keys);
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

  /** Mails, those that come and those that go. */
  public MailWiring mails() {
    return mails;
  }

  /** Duties to people's data. */
  public DutyWiring duties() {
    return new DutyWiring(this, environment, table.get(), texts, historyHash);
  }

  /**
   * Looks after what stood too long.
   *
   * @param actor in whose name timelines say it
   */
  public SweepWiring sweeping(Actor actor, InstantSource at) {
    return new SweepWiring(this, environment, actor, at);
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

  /** A key for something that the domain knows nothing of. */
  public KeyedHash keyedHash(KeyName name) {
    return new KeyedHash(keys().key(name));
  }

  /** Where mails to all reviewers go; empty if they get none. */
  public Optional<EmailAddress> reviewTeam() {
    String name = "REVIEW_TEAM_ADDRESS";
    return environment.optional(name)
        .map(
            address -> EmailAddress.parse(address)
                .orElseThrow(() -> new IllegalArgumentException(name + " is not an e-mail address")));
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
}
