package org.redress.caseworkaws;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.redress.casework.CaseStore;
import org.redress.casework.Hints;
import org.redress.casework.KeyedHash;
import org.redress.casework.NoticeStore;
import org.redress.casework.WakeList;
import org.redress.casework.drafts.DraftStore;
import org.redress.casework.evidence.AddFiles;
import org.redress.casework.evidence.EvidenceStore;
import org.redress.casework.evidence.OfferEvidence;
import org.redress.casework.history.History;
import org.redress.casework.intake.ReceiptCodes;
import org.redress.casework.limits.Tallies;
import org.redress.casework.mail.PutAsideMails;
import org.redress.casework.mail.ReplyAddresses;
import org.redress.casework.mail.SettleMail;
import org.redress.casework.notices.Mailer;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.reporter.AddressTokens;
import org.redress.casework.reporter.AppealPeriod;
import org.redress.casework.reporter.Desk;
import org.redress.casework.review.Judgement;
import org.redress.casework.review.PriorityRules;
import org.redress.casework.review.ServiceTimes;
import org.redress.caseworkaws.evidence.EvidenceBucket;
import org.redress.caseworkaws.evidence.UploadBucket;
import org.redress.caseworkaws.hints.SqsHints;
import org.redress.caseworkaws.keys.KeyName;
import org.redress.caseworkaws.keys.MacKeys;
import org.redress.caseworkaws.mail.SesMailer;
import org.redress.caseworkaws.proof.ProofSigner;
import org.redress.caseworkaws.rawmails.RawMails;
import org.redress.caseworkaws.settings.Environment;
import org.redress.caseworkaws.settings.SettingsFile;
import org.redress.caseworkaws.table.CaseTable;
import org.redress.caseworkaws.table.DynamoAcknowledgementLimit;
import org.redress.caseworkaws.table.DynamoCaseStore;
import org.redress.caseworkaws.table.DynamoDraftStore;
import org.redress.caseworkaws.table.DynamoEvidenceStore;
import org.redress.caseworkaws.table.DynamoHistory;
import org.redress.caseworkaws.table.DynamoMailMemory;
import org.redress.caseworkaws.table.DynamoNoticeStore;
import org.redress.caseworkaws.table.DynamoPutAsideMails;
import org.redress.caseworkaws.table.DynamoRequests;
import org.redress.caseworkaws.table.DynamoTallies;
import org.redress.caseworkaws.table.DynamoWakeList;
import org.redress.caseworkaws.table.HistoryItems;
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
  private final Once<CaseStore> cases;
  private final Once<History> history;
  private final Once<NoticeStore> notices;
  private final Once<EvidenceStore> evidence;
  private final Once<EvidenceBucket> evidenceBucket;
  private final Once<UploadBucket> uploads;
  private final Once<ProofSigner> proofSigner;
  private final Once<WakeList> wakeList;
  private final Once<Hints> hints;
  private final Once<Mailer> mailer;
  private final Once<MacKeys> keys;
  private final Once<SettleMail.Post> post;
  private final Once<RawMails> rawMails;
  private final Once<ServiceTimes> serviceTimes;
  private final Once<PriorityRules> priorityRules;

  private Wiring(Environment environment) {
    this.environment = environment;
    this.table = new Once<>(() -> CaseTable.connect(environment, random));
    HistoryItems items = new HistoryItems(new Once<>(() -> new KeyedHash(keys().key(KeyName.HISTORY))));
    this.cases = new Once<>(
        () -> new DynamoCaseStore(table.get(), new Once<>(() -> S3Texts.connect(environment)), items));
    this.history = new Once<>(() -> new DynamoHistory(table.get(), items));
    this.notices = new Once<>(() -> new DynamoNoticeStore(table.get()));
    this.evidence = new Once<>(() -> new DynamoEvidenceStore(table.get()));
    this.evidenceBucket = new Once<>(() -> EvidenceBucket.connect(environment));
    this.uploads = new Once<>(() -> UploadBucket.connect(environment, new Once<>(S3Presigner::create)));
    this.proofSigner = new Once<>(() -> ProofSigner.connect(environment));
    this.wakeList = new Once<>(() -> new DynamoWakeList(table.get()));
    this.hints = new Once<>(() -> SqsHints.connect(environment));
    this.mailer = new Once<>(() -> SesMailer.connect(environment));
    this.keys = new Once<>(() -> MacKeys.connect(environment));
    this.post = new Once<>(this::makePost);
    this.rawMails = new Once<>(() -> RawMails.connect(environment));
    this.serviceTimes = new Once<>(SettingsFile::serviceTimes);
    this.priorityRules = new Once<>(SettingsFile::priorityRules);
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

  public Mailer mailer() {
    return mailer.get();
  }

  public ServiceTimes serviceTimes() {
    return serviceTimes.get();
  }

  public PriorityRules priorityRules() {
    return priorityRules.get();
  }

  /** By what a screened case gets priority and due date. */
  public Judgement judgement() {
    return new Judgement(serviceTimes(), priorityRules());
  }

  public ReceiptCodes receiptCodes() {
    return new ReceiptCodes(keys.get().key(KeyName.RECEIPT_CODE));
  }

  /** Where what reporters want is done. */
  public Desk reportersDesk() {
    return new Desk(cases(), new DynamoRequests(table.get()), hints(), clock());
  }

  /** For how long reporters may ask for a review. */
  public AppealPeriod appealPeriod() {
    return SettingsFile.appealPeriod();
  }

  public AddressTokens addressTokens() {
    return new AddressTokens(keys().key(KeyName.ADDRESS_LINK));
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
  private Optional<EmailAddress> reviewTeam() {
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

  public RawMails rawMails() {
    return rawMails.get();
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
