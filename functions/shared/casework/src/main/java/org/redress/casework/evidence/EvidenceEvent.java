package org.redress.casework.evidence;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.redress.casework.timeline.TimelineEvent.Kind;

/** What the timeline says of evidence. */
final class EvidenceEvent {

  private EvidenceEvent() {}

  static Kind kind(boolean wasPending, Evidence settled) {
    return switch (settled.state()) {
      case EvidenceState.Sealed _ -> wasPending ? Kind.EVIDENCE_SEALED : Kind.EVIDENCE_SCANNED;
      case EvidenceState.Duplicate _ -> Kind.EVIDENCE_DUPLICATE;
      case EvidenceState.Refused _ -> Kind.EVIDENCE_REFUSED;
      case EvidenceState.Pending _ -> throw new IllegalArgumentException("Nothing became of " + settled);
    };
  }

  static Map<String, String> facts(Evidence settled) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("evidence", Integer.toString(settled.id().number()));
    facts.put("source", settled.offered().source().name());
    switch (settled.state()) {
      case EvidenceState.Sealed(SealedFile file, Verdict verdict) -> {
        facts.putAll(facts(file));
        facts.put("verdict", said(verdict));
      }
      case EvidenceState.Duplicate(int of) -> facts.put("of", Integer.toString(of));
      case EvidenceState.Refused(EvidenceState.Reason reason) -> facts.put("because", reason.name());
      case EvidenceState.Pending _ -> {
      }
    }
    return facts;
  }

  /** A file may be known by its digest, so the digest is erased with the name. */
  static Map<String, String> personal(Evidence settled) {
    Map<String, String> personal = new TreeMap<>(Map.of("name", settled.offered().name()));
    settled.sha256().ifPresent(sha256 -> personal.put("sha256", sha256.hex()));
    return personal;
  }

  private static Map<String, String> facts(SealedFile file) {
    return Map.of(
        "kind", file.type().kind().name(),
        "bytes", Long.toString(file.size()),
        "oddities", file.type().oddities().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
        "copy", switch (file.shownAs()) {
          case ShownAs.Copy copy -> copy.format().name();
          case ShownAs.Unshowable(ShownAs.Reason reason, _) -> "none: " + reason;
          case ShownAs.NameOnly _ -> "none";
        },
        "position", file.shownAs().leftOut().position() ? "in the original" : "");
  }

  private static String said(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Infected(String malware) -> verdict.name() + ": " + malware;
      case Verdict.NotScanned(Verdict.Reason reason) -> verdict.name() + ": " + reason;
      case Verdict.Clean _,Verdict.Pending _ -> verdict.name().toString();
    };
  }
}
