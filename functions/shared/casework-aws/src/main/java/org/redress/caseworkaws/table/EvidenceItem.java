package org.redress.caseworkaws.table;

import java.util.Optional;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.evidence.EvidenceKey;
import org.redress.casework.evidence.EvidenceState;
import org.redress.casework.evidence.Offered;
import org.redress.casework.evidence.Upload;
import org.redress.casework.evidence.Verdict;

/** A piece of evidence. */
final class EvidenceItem {

  private static final String NAME = "name";
  private static final String DECLARED_TYPE = "declaredType";
  private static final String DECLARED_SIZE = "declaredSize";
  private static final String SOURCE = "source";
  private static final String SUSPECT = "suspect";
  private static final String FILE_ID = "fileId";
  private static final String UPLOAD_VERSION = "uploadVersion";
  private static final String KEY = "key";
  private static final String OFFERED_AT = "offeredAt";
  private static final String STATE = "state";
  private static final String FILE = "file";
  private static final String VERDICT = "verdict";
  private static final String MALWARE = "malware";
  private static final String OF = "of";
  private static final String BECAUSE = "because";

  private EvidenceItem() {}

  static Attributes write(Evidence evidence, int shards) {
    EvidenceId id = evidence.id();
    Offered offered = evidence.offered();
    Attributes item = Attributes.of(Keys.evidence(id))
        .put(Names.VERSION, evidence.version())
        .put(NAME, offered.name())
        .put(DECLARED_TYPE, offered.declaredType())
        .put(SOURCE, offered.source().name())
        .put(SUSPECT, offered.suspect())
        .put(FILE_ID, evidence.upload().fileId())
        .put(UPLOAD_VERSION, evidence.upload().version())
        .put(KEY, evidence.key().value())
        .put(OFFERED_AT, evidence.offeredAt());
    offered.size().ifPresent(size -> item.put(DECLARED_SIZE, size));
    write(evidence.state(), item);
    WakeItem.write(evidence.wake(), id.caseId(), id.toString(), shards, item);
    return item;
  }

  static Evidence read(Item item) {
    Offered offered = new Offered(
        item.text(NAME), item.text(DECLARED_TYPE),
        item.has(DECLARED_SIZE) ? Optional.of(item.longNumber(DECLARED_SIZE)) : Optional.empty(),
        Offered.Source.valueOf(item.text(SOURCE)), item.flag(SUSPECT));
    return new Evidence(
        Keys.evidenceOf(item.key()), item.number(Names.VERSION), offered,
        new Upload(item.text(FILE_ID), item.optionalText(UPLOAD_VERSION)), new EvidenceKey(item.text(KEY)),
        item.moment(OFFERED_AT), state(item), WakeItem.read(item));
  }

  private static void write(EvidenceState state, Attributes item) {
    item.put(STATE, state.name().name());
    switch (state) {
      case EvidenceState.Pending _ -> {
      }
      case EvidenceState.Sealed(var file, var verdict) -> {
        item.put(FILE, SealedFileItem.write(file)).put(VERDICT, verdict.name().name());
        switch (verdict) {
          case Verdict.Clean _,Verdict.Pending _ -> {
          }
          case Verdict.Infected(var malware) -> item.put(MALWARE, malware);
          case Verdict.NotScanned(var reason) -> item.put(BECAUSE, reason.name());
        }
      }
      case EvidenceState.Duplicate(var of) -> item.put(OF, of);
      case EvidenceState.Refused(var reason) -> item.put(BECAUSE, reason.name());
    }
  }

  private static EvidenceState state(Item item) {
    return switch (EvidenceState.Name.valueOf(item.text(STATE))) {
      case PENDING -> new EvidenceState.Pending();
      case SEALED -> new EvidenceState.Sealed(
          SealedFileItem.read(item.part(FILE).orElseThrow(() -> Item.missing(FILE))), verdict(item));
      case DUPLICATE -> new EvidenceState.Duplicate(item.number(OF));
      case REFUSED -> new EvidenceState.Refused(EvidenceState.Reason.valueOf(item.text(BECAUSE)));
    };
  }

  private static Verdict verdict(Item item) {
    return switch (Verdict.Name.valueOf(item.text(VERDICT))) {
      case CLEAN -> new Verdict.Clean();
      case PENDING -> new Verdict.Pending();
      case INFECTED -> new Verdict.Infected(item.text(MALWARE));
      case NOT_SCANNED -> new Verdict.NotScanned(Verdict.Reason.valueOf(item.text(BECAUSE)));
    };
  }
}
