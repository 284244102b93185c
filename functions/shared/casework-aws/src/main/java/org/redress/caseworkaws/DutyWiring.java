package org.redress.caseworkaws;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.redress.casework.KeyedHash;
import org.redress.casework.audit.Audit;
import org.redress.casework.audit.ErasedCases;
import org.redress.casework.checkpoints.ChangedCases;
import org.redress.casework.checkpoints.CheckpointStore;
import org.redress.casework.erasure.EraseAgain;
import org.redress.casework.erasure.EraseCase;
import org.redress.casework.erasure.ErasePerson;
import org.redress.casework.erasure.EraseStaff;
import org.redress.casework.erasure.ErasureLedger;
import org.redress.casework.erasure.Erasures;
import org.redress.casework.erasure.PersonMarks;
import org.redress.casework.erasure.PersonTraces;
import org.redress.casework.erasure.PersonalMail;
import org.redress.caseworkaws.checkpoints.CheckpointBucket;
import org.redress.caseworkaws.checkpoints.ErasuresInBucket;
import org.redress.caseworkaws.checkpoints.FileSpool;
import org.redress.caseworkaws.erasure.LedgerBucket;
import org.redress.caseworkaws.erasure.S3CaseObjects;
import org.redress.caseworkaws.erasure.S3PersonalMail;
import org.redress.caseworkaws.keys.KeyName;
import org.redress.caseworkaws.personaldata.PersonalDataFile;
import org.redress.caseworkaws.settings.Environment;
import org.redress.caseworkaws.table.CaseTable;
import org.redress.caseworkaws.table.DynamoCaseExport;
import org.redress.caseworkaws.table.DynamoChangedCases;
import org.redress.caseworkaws.table.DynamoErasures;
import org.redress.caseworkaws.table.DynamoPersonTraces;
import org.redress.caseworkaws.table.HistoryItems;
import org.redress.caseworkaws.texts.LongTexts;

/** Duties to people's data, as a function's environment says: what is handed over, erased and proved. */
public final class DutyWiring {

  private final Wiring wiring;
  private final MailWiring mails;
  private final Environment environment;
  private final CaseTable table;
  private final Supplier<LongTexts> texts;
  private final Supplier<KeyedHash> historyHash;

  DutyWiring(
      Wiring wiring, Environment environment, CaseTable table, Supplier<LongTexts> texts,
      Supplier<KeyedHash> historyHash) {
    this.wiring = wiring;
    this.mails = wiring.mails();
    this.environment = environment;
    this.table = table;
    this.texts = texts;
    this.historyHash = historyHash;
  }

  /** What is held of somebody's cases, to be handed over. */
  public DynamoCaseExport caseExport() {
    return new DynamoCaseExport(table, PersonalDataFile.shipped());
  }

  /** The objects of cases. */
  public S3CaseObjects caseObjects() {
    return S3CaseObjects.connect(environment);
  }

  /** Where it stands which cases were erased. */
  public Erasures erasures() {
    return new DynamoErasures(table, caseObjects(), PersonalDataFile.shipped());
  }

  /** Erases cases. */
  public EraseCase erasing() {
    return erasing(wiring.clock());
  }

  /** As {@link #erasing()}, at another time. */
  public EraseCase erasing(InstantSource at) {
    return new EraseCase(
        wiring.cases(), wiring.notices(), wiring.evidence(), erasures(), LedgerBucket.connect(environment), at);
  }

  /** Finds and erases what is held about somebody. */
  public ErasePerson erasingPerson() {
    ErasureLedger ledger = LedgerBucket.connect(environment);
    PersonMarks marks = new PersonMarks(wiring.keyedHash(KeyName.ERASURE));
    PersonTraces traces = new DynamoPersonTraces(table, new HistoryItems(historyHash), texts, caseObjects());
    return new ErasePerson(
        wiring.cases(), erasing(), ledger, marks, traces, personalMail(),
        new EraseStaff(wiring.people(), wiring.notices(), traces, ledger, marks, wiring.clock()), mails.suppressions(),
        wiring.clock());
  }

  /** Holds a restored table to the ledger of erasures. */
  public EraseAgain erasingAgain() {
    return new EraseAgain(LedgerBucket.connect(environment), erasing(), erasingPerson(), mails.sending());
  }

  private PersonalMail personalMail() {
    return new S3PersonalMail(
        mails.putAside(), mails.rawMails(), caseObjects(), wiring.retention().putAside(), wiring.clock());
  }

  /** The cases that changed on a day. */
  public ChangedCases changedCases() {
    return new DynamoChangedCases(table);
  }

  /** Where checkpoints are kept; empty where the environment names no place. */
  public Optional<CheckpointStore> checkpoints() {
    return environment.optional("CHECKPOINT_BUCKET").map(_ -> CheckpointBucket.connect(environment));
  }

  /** Holds every case to its own record and to the checkpoints, where there are any; many at the same time. */
  public Audit audit(int parallel) {
    Optional<ErasedCases> erased = environment.optional("CHECKPOINT_BUCKET")
        .map(_ -> ErasuresInBucket.connect(environment));
    return new Audit(wiring.cases(), checkpoints(), changedCases(), erased, FileSpool::open, parallel);
  }
}
